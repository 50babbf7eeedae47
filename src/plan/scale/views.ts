import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import type { Step } from '../step/step.ts';
import type { Answer, Round } from './round.ts';

interface Shown {
  readonly person: string;
  readonly reason: Words | null;
  readonly higher: Words | null;
  readonly alone: boolean;
  readonly helper: string | null;
  readonly on: string;
}
export interface ShownNumber extends Shown {
  readonly number: number;
}
/** A small child's place on the path, 0 to 1; never a number (N4). */
export interface ShownPlace extends Shown {
  readonly place: number;
}
export interface ShownRound {
  readonly round: Round;
  /** in number order, people on the same number in the order they were asked; never an average (N5) */
  readonly numbers: readonly ShownNumber[];
  /** beside the numbers, never among them (N4) */
  readonly places: readonly ShownPlace[];
  /** people who were asked and have not answered */
  readonly notAnswered: readonly string[];
}

/** The rounds of a goal, the oldest first. */
export const roundsOf = (plan: Plan, goal: string): Round[] =>
  Object.values(plan.rounds)
    .filter((round) => round.goal === goal)
    .sort((a, b) => compare(a.on, b.on));

/** Everyone's answers side by side; null until the round is shown to all (N2). */
export function revealed(round: Round): ShownRound | null {
  if (round.revealed === null) return null;
  const order = (one: Shown) => round.people.indexOf(one.person);
  const numbers: ShownNumber[] = [];
  const places: ShownPlace[] = [];
  for (const answer of round.answers) {
    const { answer: value } = answer;
    if (value.kind === 'number') numbers.push({ ...shown(answer), number: value.number });
    else places.push({ ...shown(answer), place: value.place });
  }
  return {
    round,
    numbers: numbers.sort((a, b) => a.number - b.number || order(a) - order(b)),
    places: places.sort((a, b) => a.place - b.place || order(a) - order(b)),
    notAnswered: notAnswered(round),
  };
}

/** Before all are shown: who has answered and who has not; what they answered stays hidden (N2). */
export const waiting = (round: Round): { answered: string[]; notYet: string[] } => ({
  answered: round.answers.map((answer) => answer.person),
  notYet: notAnswered(round),
});

/** The goal's last round that everybody has seen, and the one that is still being answered. */
export const lastShown = (plan: Plan, goal: string): ShownRound | null => {
  const round = roundsOf(plan, goal).findLast((one) => one.revealed !== null);
  return round ? revealed(round) : null;
};
export const openRound = (plan: Plan, goal: string): Round | undefined =>
  roundsOf(plan, goal).findLast((round) => round.revealed === null);

/** Each person's latest number for a goal, from rounds all have seen, in number order. */
export function latestNumbers(plan: Plan, goal: string): (ShownNumber & { round: string })[] {
  const latest = new Map<string, ShownNumber & { round: string }>();
  for (const { round, numbers } of dots(plan, goal)) {
    for (const one of numbers) latest.set(one.person, { ...one, round: round.id });
  }
  return [...latest.values()].sort((a, b) => a.number - b.number);
}

/** Everybody's dots over time: one shown round after the other, the oldest first. */
export const dots = (plan: Plan, goal: string): ShownRound[] =>
  roundsOf(plan, goal)
    .map(revealed)
    .filter((one) => one !== null);

/** N8: the step that somebody's *one higher* of this round became, if it did and is still there. */
export const stepSaidIn = (plan: Plan, round: string, person: string): Step | undefined =>
  Object.values(plan.steps).find(
    ({ saidIn, retired }) => saidIn?.round === round && saidIn.person === person && retired === null,
  );

const shown = ({ person, reason, higher, alone, helper, on }: Answer): Shown => ({
  person,
  reason,
  higher,
  alone,
  helper,
  on,
});

const notAnswered = (round: Round) =>
  round.people.filter((person) => !round.answers.some((answer) => answer.person === person));
