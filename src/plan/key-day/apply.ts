import { type Appliers, changes, put } from '../apply.ts';
import { promiseId } from '../due/promise-id.ts';
import { find } from '../find.ts';
import type { KeyDayFact } from './facts.ts';

export const applyKeyDay: Appliers<KeyDayFact['type']> = {
  'key-day-said': (plan, entry) => {
    const { keyDay, kind, on } = entry.fact;
    return put(plan, 'keyDays', {
      id: keyDay,
      kind,
      on,
      by: entry.by.name,
      written: entry.written,
      withdrawn: null,
    });
  },
  'key-day-withdrawn': changes(
    'keyDays',
    ({ keyDay }) => keyDay,
    (keyDay, entry, { because }) => ({
      ...keyDay,
      withdrawn: { because, written: entry.written },
    }),
  ),
  'due-day-promised': (plan, { fact, written }) => {
    const id = promiseId(fact.event, fact.from);
    // Two tablets may both have worked it out: the first word is the promise.
    if (find(plan.promisedDues, id)) return plan;
    const { event, from, by, source } = fact;
    return {
      ...plan,
      promisedDues: { ...plan.promisedDues, [id]: { id, event, from, by, source, written } },
    };
  },
};
