/**
 * One spelling for one passphrase on every keyboard: compatibility forms joined (NFKC), runs of blanks made one, blanks
 * at the ends dropped (tablet keyboards add them). Upper and lower case stay different.
 */
export function settlePassphrase(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
