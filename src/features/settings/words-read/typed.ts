/** Half-typed words by sentence, kept sealed as a draft. */
export type Typed = Readonly<Record<string, string>>;

/** What was kept half-typed; of another shape it is nothing. */
export function readTyped(value: unknown): Typed {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
