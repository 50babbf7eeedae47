/** The two largest primes below 2^26: what is multiplied here stays below 2^53, where numbers are exact. */
const PRIMES = [67_108_859, 67_108_837] as const;
/** More than any letter's code. */
const BASE = 65_537;

/**
 * The mark of a sentence that was read: a fingerprint of its place, the English and the words beside it. When either text
 * changes, the old mark fits no longer and the sentence counts as not looked at. It keeps nobody from forging one; it tells a
 * changed text from an unchanged one: the text read as one long number, and what is left of it after dividing by each prime.
 * @returns 12 letters and figures
 */
export function readMark(id: string, english: string, said: string): string {
  const text = `${id}\n${english}\n${said}`;
  return PRIMES.map((prime) => {
    let rest = text.length;
    for (let at = 0; at < text.length; at += 1) rest = (rest * BASE + text.charCodeAt(at)) % prime;
    return rest.toString(36).padStart(6, '0');
  }).join('');
}
