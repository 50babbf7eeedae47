import type { IsoDate } from '../../lib/day.ts';
import { find } from '../find.ts';
import type { Goal } from '../goal/goal.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import { dots } from '../scale/views.ts';
import type { Stone } from './stone.ts';
import { stonesInOrder } from './views.ts';

/** What was expected by a stone's day: the day promised now, and the first one where it is another (D2). */
export interface Expected {
  readonly stone: Stone;
  readonly by: IsoDate;
  readonly firstPromised: IsoDate | null;
  readonly number: number;
}

/** What one person said when all looked together; a small child's place is never a number (N4). */
export type Actual =
  | { readonly on: IsoDate; readonly round: string; readonly kind: 'number'; readonly number: number }
  | { readonly on: IsoDate; readonly round: string; readonly kind: 'place'; readonly place: number };

export interface ExpectedAgainstActual {
  readonly goal: Goal;
  readonly expected: readonly Expected[];
  /** each person's own answers, the oldest first; people in the order they were first asked, nobody averaged (N5) */
  readonly people: readonly { readonly person: string; readonly told: readonly Actual[] }[];
}

/** D18: for each goal a stone expects a number of: what was expected by when, and what each person said in rounds all have seen. */
export function expectedAgainstActual(plan: Plan): ExpectedAgainstActual[] {
  const stones = stonesInOrder(plan);
  const ids = new Set(
    stones.flatMap((stone) => (now(stone.expected) === null ? [] : (now(stone.goal) ?? []))),
  );
  return [...ids].flatMap((id) => {
    const goal = find(plan.goals, id);
    return goal ? [{ goal, expected: expectedOf(stones, id), people: toldBy(plan, id) }] : [];
  });
}

/** Stones that expect a number and do not say on which goal's question: they stand beside no answers. */
export const numbersWithoutGoal = (plan: Plan): Stone[] =>
  stonesInOrder(plan).filter((stone) => now(stone.expected) !== null && now(stone.goal) === null);

/** Whether any stone expects a number. */
export const hasNumbers = (plan: Plan): boolean =>
  stonesInOrder(plan).some((stone) => now(stone.expected) !== null);

const expectedOf = (stones: readonly Stone[], goal: string): Expected[] =>
  stones.flatMap((stone) => {
    const number = now(stone.expected);
    if (number === null || now(stone.goal) !== goal) return [];
    const by = now(stone.by);
    const first = stone.promises[0]?.by ?? by;
    return [{ stone, by, firstPromised: first === by ? null : first, number }];
  });

function toldBy(plan: Plan, goal: string): ExpectedAgainstActual['people'] {
  const told = new Map<string, Actual[]>();
  for (const { round, numbers, places } of dots(plan, goal)) {
    const answers = new Map<string, Actual>([
      ...numbers.map(
        ({ person, number }) =>
          [person, { on: round.on, round: round.id, kind: 'number' as const, number }] as const,
      ),
      ...places.map(
        ({ person, place }) =>
          [person, { on: round.on, round: round.id, kind: 'place' as const, place }] as const,
      ),
    ]);
    for (const person of round.people) {
      const answer = answers.get(person);
      if (answer) told.set(person, [...(told.get(person) ?? []), answer]);
    }
  }
  return [...told].map(([person, answers]) => ({ person, told: answers }));
}
