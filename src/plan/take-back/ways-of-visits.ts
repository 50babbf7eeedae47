import { find } from '../find.ts';
import { now } from '../held.ts';
import {
  callOffVisit,
  recordVisitMade,
  recordVisitMissed,
  takeVisitDayBack,
  visitGoesAhead,
  visitWasNotMade,
  visitWasNotMissed,
  withdrawVisit,
} from '../visit/decide.ts';
import { stands, type Ways } from './way.ts';

/** A visit as it was known before the last act about it. */
export const waysOfVisits: Ways = {
  'visit-planned': ({ visit }, { plan, because, context }) =>
    withdrawVisit(plan, { visit, because }, context),
  'visit-moved': ({ visit, on, takesBack }, { plan, context }) =>
    takesBack ? undefined : takeVisitDayBack(plan, { visit, mistake: on }, context),
  'visit-called-off': ({ visit }, { plan, context }) => visitGoesAhead(plan, { visit }, context),
  'visit-goes-ahead': ({ visit }, { plan, before, context }) => {
    const was = find(before.visits, visit)?.calledOff;
    return was ? callOffVisit(plan, { visit, because: was.because }, context) : undefined;
  },
  'visit-made': ({ visit }, { plan, before, entry, because, context }) => {
    if (!stands(find(plan.visits, visit)?.account, entry)) return undefined;
    const had = find(before.visits, visit);
    const was = had && now(had.account);
    if (!had) return withdrawVisit(plan, { visit, because }, context);
    if (!was) return visitWasNotMade(plan, { visit, because }, context);
    const children = was.children.map((one) => ({
      child: one.child,
      seen: one.seen,
      alone: one.alone ?? undefined,
      bedroom: one.bedroom ?? undefined,
      because: one.because ?? undefined,
    }));
    return recordVisitMade(plan, { visit, ...was, children, words: was.words ?? undefined }, context);
  },
  'visit-missed': ({ visit }, { plan, before, entry, because, context }) => {
    if (!stands(find(plan.visits, visit)?.miss, entry)) return undefined;
    const had = find(before.visits, visit);
    const was = had && now(had.miss);
    if (!had) return withdrawVisit(plan, { visit, because }, context);
    if (!was) return visitWasNotMissed(plan, { visit, because }, context);
    return recordVisitMissed(plan, { visit, ...was }, context);
  },
};
