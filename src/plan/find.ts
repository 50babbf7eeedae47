/**
 * The thing with this id on a shelf, or undefined. Ids come from other tablets, so a shelf is never asked for
 * what every object inherits ('constructor'): such an id is simply not there (R3).
 */
export function find<T>(shelf: Readonly<Record<string, T>>, id: string | null | undefined): T | undefined {
  return typeof id === 'string' && Object.hasOwn(shelf, id) ? shelf[id] : undefined;
}
