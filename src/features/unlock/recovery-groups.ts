/** The groups of a recovery key as it is printed. */
export function groupsOf(recoveryKey: string): readonly string[] {
  return recoveryKey.split('-');
}

/** Was this group typed from the paper? Case, blanks and what looks alike on paper (O and 0, I, L and 1) do not matter. */
export function isGroup(typed: string, group: string): boolean {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return letters === group;
}
