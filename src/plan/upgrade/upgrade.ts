export interface RawFact {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One step per past form: takes a fact as form n wrote it and gives it as form n + 1 writes it. */
const steps: Readonly<Record<number, (fact: RawFact) => RawFact>> = {};

/** A fact as form `from` wrote it, in today's form. Rows on disk are never rewritten (R6). */
export function upgrade(
  fact: RawFact,
  from: number,
  known: Readonly<Record<number, (fact: RawFact) => RawFact>> = steps,
): RawFact {
  let form = from;
  let now = fact;
  for (let step = known[form]; step; step = known[form]) {
    now = step(now);
    form += 1;
  }
  return now;
}
