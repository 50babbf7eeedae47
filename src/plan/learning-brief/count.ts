/** Y24: fewer families than this are not counted out, so that nobody is known by a number. */
export const FEWEST = 5;

/**
 * How many of some families; null: fewer than FEWEST, none among them. `over`: more than so many and not all of them, since the
 * exact number would count out the few who are left.
 */
export type Count = number | null | { readonly over: number };

/** A number that is a part of nothing: itself, or null where it is small. */
export const many = (count: number): number | null => (count < FEWEST ? null : count);

/** @param of how many there are altogether, where that is known too */
export const shown = (count: number, of = count): Count =>
  count >= FEWEST && count < of && of - count < FEWEST ? { over: of - FEWEST } : many(count);

/** What a count weighs where counts are put in order: what is not counted out, the least it can be. */
export const weightOf = (count: Count): number =>
  typeof count === 'object' ? (count === null ? 0 : count.over + 1) : count;
