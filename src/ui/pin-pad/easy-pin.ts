/** Figures that a child at the table guesses: all alike, or counting up or down. Takes 4 to 6 figures. */
export function isEasyPin(pin: string): boolean {
  const gaps = new Set<number>();
  for (let at = 1; at < pin.length; at += 1) gaps.add(Number(pin[at]) - Number(pin[at - 1]));
  const [gap = 0] = gaps;
  return gaps.size === 1 && Math.abs(gap) <= 1;
}

/** Figures as a person types them: Arabic and Persian ones count, blanks do not. */
export function pinOf(typed: string): string {
  return typed
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 0xf))
    .replace(/\s/g, '');
}
