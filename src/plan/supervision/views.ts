import { daysBetween, type IsoDate } from '../../lib/day.ts';
import type { Due } from '../due/due.ts';
import { dues, isPast, openDues } from '../due/dues.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import type { SupervisionQuestion } from './facts.ts';
import type { Decision, Supervision } from './supervision.ts';

/** In the order they are asked. */
export const supervisionQuestions: readonly SupervisionQuestion[] = ['why', 'change-our-mind', 'what-next'];

/** Supervisions held, the latest first. */
export const supervisions = (plan: Plan): Supervision[] =>
  Object.values(plan.supervisions).sort(
    (a, b) => compare(b.on, a.on) || compare(b.written, a.written) || compare(b.id, a.id),
  );

/** Decisions, those taken back too, the latest first; on one day, by the record's order. */
export const decisions = (plan: Plan): Decision[] =>
  Object.values(plan.decisions).sort((a, b) => compare(b.on, a.on) || compare(b.stamp, a.stamp));

/** Decisions taken in one supervision. */
export const decisionsIn = (plan: Plan, supervision: string): Decision[] =>
  decisions(plan).filter((decision) => decision.supervision === supervision);

export interface SupervisionWatch {
  /** the day of the last one; null: none yet */
  readonly last: IsoDate | null;
  /** whole days since then, or since the work began (T12) */
  readonly days: number;
  /** the next one: the last day on which it is in time, as promised before, and by which limit; null where nobody laid one down */
  readonly due: Due | null;
  readonly late: boolean;
}

/** U5: how long ago the last supervision was, beside the council's limit. */
export function supervisionWatch(plan: Plan, rules: RuleSets, today: IsoDate): SupervisionWatch {
  const held = Object.values(plan.supervisions).filter(({ on }) => on <= today);
  const last =
    held
      .map(({ on }) => on)
      .sort(compare)
      .at(-1) ?? null;
  const due = openDues(dues(plan, rules, today)).find(({ event }) => event === 'supervision') ?? null;
  const since = last ?? due?.since ?? plan.family?.opened ?? today;
  return {
    last,
    days: Math.max(0, daysBetween(since, today)),
    due,
    late: due !== null && isPast(due, today),
  };
}

type Said = Supervision['answers'][number];

/**
 * U2: what was said about one delay, or about the plan as a whole (null), in any supervision; the latest first. The same cause about the
 * same thing is the same talk, also when a new day was promised meanwhile.
 */
export const saidAbout = (
  plan: Plan,
  about: string | null,
): { readonly on: string; readonly led: string; readonly said: Said }[] =>
  supervisions(plan).flatMap(({ on, led, answers }) =>
    answers
      .filter((one) => causeAndThing(one.about) === causeAndThing(about))
      .toReversed()
      .map((said) => ({ on, led, said })),
  );

const causeAndThing = (about: string | null): string => (about ?? '').split(' ').slice(0, 2).join(' ');
