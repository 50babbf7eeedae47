import type { Goal } from '../goal/goal.ts';
import type { ShownRound } from '../scale/views.ts';
import { dots } from '../scale/views.ts';
import { begunOn, type Delay, first, type LookFor } from './delay.ts';

/** How many rounds make a direction: two can be a bad day. */
const ROUNDS = 3;

/**
 * Y6: a goal's numbers fall when anybody's is lower than two rounds before; they are flat when somebody below 10 is where
 * they were and nobody is higher. Each person beside themselves; a place on the path is no number (N4, N5).
 */
export const numbers: LookFor = ({ plan }) =>
  Object.values(plan.goals).flatMap((goal) => ofGoal(goal, dots(plan, goal.id)));

function ofGoal(goal: Goal, rounds: readonly ShownRound[]): Delay[] {
  const ways = rounds.map((_, at) => way(rounds.slice(Math.max(0, at - ROUNDS + 1), at + 1)));
  return ways.flatMap((cause, at) => {
    if (cause === null || ways[at - 1] === cause) return [];
    const other = ways.findIndex((one, later) => later > at && one !== cause);
    const shown = rounds[at]?.round;
    const ended = first(rounds[other]?.round.revealed, goal.ended?.on);
    const about = { room: 'goals', id: goal.id } as const;
    if (!shown?.revealed) return [];
    return begunOn({ cause, unblock: 'agree-one-higher', about }, shown.revealed, ended, shown.id);
  });
}

function way(rounds: readonly ShownRound[]): 'numbers-flat' | 'numbers-falling' | null {
  const [then, between, last] = rounds;
  if (!then || !between || !last) return null;
  const changes = last.numbers.flatMap(({ person, number }) => {
    const before = numberOf(then, person);
    return before === undefined || numberOf(between, person) === undefined
      ? []
      : [{ number, by: number - before }];
  });
  if (changes.some(({ by }) => by < 0)) return 'numbers-falling';
  const flat = changes.some(({ number }) => number < 10) && changes.every(({ by }) => by === 0);
  return flat ? 'numbers-flat' : null;
}

const numberOf = (round: ShownRound, person: string): number | undefined =>
  round.numbers.find((one) => one.person === person)?.number;
