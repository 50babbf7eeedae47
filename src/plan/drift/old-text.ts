import { addDays, type IsoDate } from '../../lib/day.ts';
import type { BroughtForward } from '../brought-forward/brought-forward.ts';
import type { TextShelf } from '../brought-forward/facts.ts';
import { reviews as broughtForward } from '../brought-forward/review.ts';
import { reviews } from '../due/happened.ts';
import { find } from '../find.ts';
import { writtenOn } from '../happened-on.ts';
import type { Held } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { first, type LookFor, since } from './delay.ts';

/** Text older than this at a review is said again or ended (domain §10, 10), in days. */
const OLD = 90;

interface Statement {
  readonly shelf: TextShelf;
  readonly id: string;
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
        one.said < addDays(on, -OLD) &&
        (one.ended === null || one.ended > on) &&
        !handledOn(handlings, one).some((day) => day >= addDays(on, -OLD) && day <= on),
    );
    if (old.length === 0) return [];
    const looked = old.map((one) => first(one.ended, ...handledOn(handlings, one).filter((day) => day > on)));
    const to = looked.includes(null)
      ? null
      : (looked.toSorted((a, b) => compare(a ?? '', b ?? '')).at(-1) ?? null);
    return since({ cause: 'old-text-at-review', unblock: 'handle-old-text', about: { room, id } }, on, to);
  });
};

const handledOn = (all: readonly BroughtForward[], { shelf, id }: Statement): IsoDate[] =>
  all.flatMap(({ handled }) => {
    const how = find(handled, `${shelf} ${id}`);
    return how ? [writtenOn(how)] : [];
  });

function statementsOf(plan: Plan): Statement[] {
  const of = <T extends { readonly id: string; readonly ended: { readonly on: string } | null }>(
    shelf: TextShelf,
    things: Readonly<Record<string, T>>,
    text: (thing: T) => Held<unknown>,
  ): Statement[] =>
    Object.values(things).map((thing) => ({
      shelf,
      id: thing.id,
      said: writtenOn(text(thing).heads[0]),
      ended: thing.ended?.on ?? null,
    }));
  return [
    ...of('worries', plan.worries, ({ about }) => about),
    ...of('goingWell', plan.goingWell, ({ words }) => words),
    ...of('goals', plan.goals, ({ different }) => different),
    ...of('bottomLines', plan.bottomLines, ({ must }) => must),
    ...of('planBs', plan.planBs, ({ turning }) => turning),
  ];
}
