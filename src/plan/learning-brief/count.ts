/** Y24: fewer families than this are not counted out, so that nobody is known by a number. */
export const FEWEST = 5;

/** How many; null: fewer than FEWEST, none among them. */
export type Count = number | null;

export const shown = (count: number): Count => (count < FEWEST ? null : count);
