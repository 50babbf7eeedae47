/** For sorting texts, ISO dates and stamps: negative, 0 or positive. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
