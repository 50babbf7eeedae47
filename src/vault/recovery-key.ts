/** Digits and letters that are not mistaken for one another on paper: no I, L, O or U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 35 letters of 5 bits: 175 random bits, then one check letter; printed as nine groups of four. */
const RANDOM_LETTERS = 35;
const GROUP = 4;

/** Luhn's check, modulo 32: finds every single wrong letter and nearly every swap of neighbours. */
function checkLetter(letters: string): string {
  let factor = 2;
  let sum = 0;
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const addend = factor * LETTERS.indexOf(letters.charAt(at));
    sum += Math.floor(addend / 32) + (addend % 32);
    factor = factor === 2 ? 1 : 2;
  }
  return LETTERS.charAt((32 - (sum % 32)) % 32);
}

/** A fresh recovery key as it is printed, e.g. `7KQ2-…`. 175 bits: it needs no memory-hard function. */
export function makeRecoveryKey(): string {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_LETTERS));
  const letters = Array.from(random, (byte) => LETTERS.charAt(byte & 31)).join('');
  return (letters + checkLetter(letters)).replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-');
}

export type RecoveryKeyReading =
  | { readonly ok: true; readonly key: string }
  | { readonly ok: false; readonly reason: 'too-short' | 'too-long' | 'mistyped' };

/**
 * Reads a recovery key as a person types it: any case, any spaces or dashes, O for 0, I or L for 1. `mistyped` when a
 * letter cannot be one, or the check letter does not fit; so a slip is told from a key of another vault.
 */
export function readRecoveryKey(typed: string): RecoveryKeyReading {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.·]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if ([...letters].some((letter) => !LETTERS.includes(letter))) return { ok: false, reason: 'mistyped' };
  if (letters.length < RANDOM_LETTERS + 1) return { ok: false, reason: 'too-short' };
  if (letters.length > RANDOM_LETTERS + 1) return { ok: false, reason: 'too-long' };
  if (checkLetter(letters.slice(0, -1)) !== letters.slice(-1)) return { ok: false, reason: 'mistyped' };
  return { ok: true, key: letters };
}
