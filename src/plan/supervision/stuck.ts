import type { IsoDate } from '../../lib/day.ts';
import { openGoals } from '../goal/views.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { dots, type ShownRound } from '../scale/views.ts';
import { isLate, openSteps, stepDue } from '../step/views.ts';

/** What does not move, and since when: what supervision asks about (U6). */
export interface Stuck {
  /** cause and what it is about; answers keep it */
  readonly id: string;
  readonly cause: 'late-step' | 'stuck-step' | 'numbers-flat' | 'numbers-falling';
  readonly about: { readonly room: 'steps' | 'goals'; readonly id: string };
  readonly from: IsoDate;
  /** rounds it has lasted, for numbers */
  readonly rounds: number | null;
}

/** From so many shown rounds without a higher number on, numbers are flat (domain §10, scenario 9). */
export const FLAT_ROUNDS = 3;

/** U6: steps that are late or stuck, goals whose numbers do not rise; the longest first. */
export function stuck(plan: Plan, today: IsoDate): Stuck[] {
  const steps = openSteps(plan).flatMap((step): Stuck[] => {
    const about = { room: 'steps', id: step.id } as const;
    const progress = now(step.progress);
    const due = stepDue(step);
    return [
      ...(progress.to === 'stuck'
        ? [
            {
              id: `stuck-step ${step.id}`,
              cause: 'stuck-step',
              about,
              from: progress.on,
              rounds: null,
            } as const,
          ]
        : []),
      ...(due !== null && isLate(step, today)
        ? [{ id: `late-step ${step.id}`, cause: 'late-step', about, from: due, rounds: null } as const]
        : []),
    ];
  });
  const goals = openGoals(plan).flatMap((goal) => numbersOf(dots(plan, goal.id), goal.id) ?? []);
  return [...steps, ...goals].sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

/**
 * Person by person and never averaged (N5): flat when over the last three shown rounds nobody who answered in all of them said more than
 * at first; falling when one of them said less in the end.
 */
function numbersOf(rounds: readonly ShownRound[], goal: string): Stuck | null {
  const last = rounds.slice(-FLAT_ROUNDS);
  const [first] = last;
  if (last.length < FLAT_ROUNDS || first === undefined) return null;
  const moves = first.numbers.flatMap(({ person, number }) => {
    const later = last.slice(1).map(({ numbers }) => numbers.find((one) => one.person === person)?.number);
    return later.includes(undefined) ? [] : [{ number, later: later as number[] }];
  });
  if (moves.length === 0 || moves.some(({ number, later }) => later.some((one) => one > number))) return null;
  const falling = moves.some(({ number, later }) => (later.at(-1) ?? number) < number);
  const cause = falling ? 'numbers-falling' : 'numbers-flat';
  return {
    id: `${cause} ${goal}`,
    cause,
    about: { room: 'goals', id: goal },
    from: first.round.on,
    rounds: last.length,
  };
}
