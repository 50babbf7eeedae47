import { addDays, type IsoDate } from '../../lib/day.ts';
import { lastWritten, OLD_TEXT_DAYS } from '../brought-forward/age.ts';
import { type BroughtForward, keyOf } from '../brought-forward/brought-forward.ts';
import { reviews as broughtForward } from '../brought-forward/review.ts';
import { statementOf } from '../brought-forward/statements.ts';
import { reviews } from '../due/happened.ts';
import { find } from '../find.ts';
import { writtenOn } from '../happened-on.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { first, type LookFor, since } from './delay.ts';

interface Text {
  readonly key: string;
  /** the day its words were written last */
  readonly said: IsoDate;
  readonly ended: IsoDate | null;
}

/**
 * Y19: at a review no words stand that nobody has looked at for over 90 days. The delay lasts until each was kept, changed or
 * ended. Words changed since leave no day to count from: what cannot be shown is not counted.
 */
export const oldTextAtReview: LookFor = ({ plan }) => {
  const statements = statementsOf(plan);
  const handlings = broughtForward(plan);
  return reviews(plan).flatMap(({ id, on }) => {
    const room = find(plan.meetings, id) ? 'meetings' : 'keyDays';
    const old = statements.filter(
      (one) =>
        one.said < addDays(on, -OLD_TEXT_DAYS) &&
        (one.ended === null || one.ended > on) &&
        !handledOn(handlings, one).some((day) => day >= addDays(on, -OLD_TEXT_DAYS) && day <= on),
    );
    if (old.length === 0) return [];
    const looked = old.map((one) => first(one.ended, ...handledOn(handlings, one).filter((day) => day > on)));
    const to = looked.includes(null)
      ? null
      : (looked.toSorted((a, b) => compare(a ?? '', b ?? '')).at(-1) ?? null);
    return since({ cause: 'old-text-at-review', unblock: 'handle-old-text', about: { room, id } }, on, to);
  });
};

const handledOn = (all: readonly BroughtForward[], { key }: Text): IsoDate[] =>
  all.flatMap(({ handled }) => {
    const how = find(handled, key);
    return how ? [writtenOn(how)] : [];
  });

/** Of these shelves it is known when a thing ended, so that what stood at a review can be told. */
const shelves = ['worries', 'goingWell', 'goals', 'bottomLines', 'planBs'] as const;

const statementsOf = (plan: Plan): Text[] =>
  shelves.flatMap((shelf) =>
    Object.values(plan[shelf]).flatMap(({ id, ended }) => {
      const statement = statementOf(plan, { shelf, id });
      return statement
        ? [{ key: keyOf(statement), said: writtenOn(lastWritten(statement)), ended: ended?.on ?? null }]
        : [];
    }),
  );
