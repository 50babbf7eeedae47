import type { ShownRound } from '../../plan/scale/views.ts';

/** What one person told in one round: a number, a place on the path (N4), or nothing. */
export type Told =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'place'; readonly place: number }
  | null;

/** One row for each person who ever answered, in the order they were first asked; one cell for each round. */
export function toldBy(rounds: readonly ShownRound[]): { person: string; told: Told[] }[] {
  const answered = new Set(
    rounds.flatMap(({ round, numbers, places }) =>
      round.people.filter((id) => [...numbers, ...places].some((one) => one.person === id)),
    ),
  );
  return [...answered].map((person) => ({
    person,
    told: rounds.map(({ numbers, places }): Told => {
      const number = numbers.find((one) => one.person === person);
      if (number) return { kind: 'number', number: number.number };
      const place = places.find((one) => one.person === person);
      return place ? { kind: 'place', place: place.place } : null;
    }),
  }));
}
