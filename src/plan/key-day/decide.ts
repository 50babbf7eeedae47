import type { Decide } from '../decision.ts';
import { dues } from '../due/dues.ts';
import { promiseId } from '../due/promise-id.ts';
import { find } from '../find.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, needs, past, strictly } from '../strict.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import type { KeyDayFact, KeyDayKind } from './facts.ts';
import { keyDays } from './views.ts';

/** T14: a day from which time limits run, once it has happened. The same day said twice is said once (R12). */
export const sayKeyDay: Decide<{ keyDay: string; kind: KeyDayKind; on: string }> = (
  plan,
  { keyDay, kind, on },
  { today },
) =>
  strictly([fresh(plan, 'keyDays', keyDay), past(on, today)], () =>
    keyDays(plan, kind).some((one) => one.on === on) ? [] : [{ type: 'key-day-said', keyDay, kind, on }],
  );

/** T14: it was not that day after all; what was said stays in the history. */
export const withdrawKeyDay: Decide<{ keyDay: string; because: Words }> = (plan, { keyDay, because }) =>
  about(plan, 'keyDays', keyDay, ({ withdrawn }) =>
    strictly([needs(because, 'T14', 'key-day-withdrawal-needs-reason')], () =>
      withdrawn ? [] : [{ type: 'key-day-withdrawn', keyDay, because }],
    ),
  );

/**
 * T8: keeps every due day a limit gives and that nobody has kept yet, with its source, so that it stays visible when the rules change.
 * Days that are over need no promise.
 */
export const promiseDues: Decide<{ ruleSets: RuleSets }> = (plan, { ruleSets }, { today }) =>
  strictly([], () => {
    const promises = new Map<string, Extract<KeyDayFact, { type: 'due-day-promised' }>>();
    for (const { limit, from, by, done, ended } of dues(plan, ruleSets, today)) {
      if (limit === null || from === null || done !== null || ended !== null) continue;
      const id = promiseId(limit.event, from);
      if (find(plan.promisedDues, id) || promises.has(id)) continue;
      promises.set(id, { type: 'due-day-promised', event: limit.event, from, by, source: limit.source });
    }
    return [...promises.values()];
  });
