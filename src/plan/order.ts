/** For sorting texts, ISO dates and stamps: negative, 0 or positive. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * A text that sorts after `a` and before `b` (null: before nothing), however often things are moved between the same two.
 * Two people who move different things into one gap apart get places that merge without a word.
 */
export function placeBetween(a: string, b: string | null): string {
  // Unless b goes on from a, anything that goes on from a sorts before b.
  return a + (b?.startsWith(a) ? below(b.slice(a.length)) : MIDDLE);
}

const MIDDLE = '5';

/** Digits that sort before `rest`, and never end in 0, so that there is always room below them. */
function below(rest: string): string {
  const [first = ''] = rest;
  if (first > '9') return MIDDLE;
  if (first > '1') return String(Math.floor(Number(first) / 2));
  if (first === '1') return `0${MIDDLE}`;
  return first === '' ? MIDDLE : first + below(rest.slice(1));
}
