import type { DueEvent } from '../due/due.ts';
import { limitDues } from '../due/limit-dues.ts';
import { type Delay, first, type LookFor, since } from './delay.ts';

/** Limits whose passing holds a plan up by itself; visits, records and our own work have causes of their own. */
const passed: Partial<Record<DueEvent, Pick<Delay, 'cause' | 'unblock'>>> = {
  assessment: { cause: 'assessment-late', unblock: 'say-key-day' },
  conference: { cause: 'conference-late', unblock: 'say-key-day' },
  'first-core-group': { cause: 'core-group-late', unblock: 'hold-meeting' },
  'later-core-group': { cause: 'core-group-late', unblock: 'hold-meeting' },
  'first-review': { cause: 'review-late', unblock: 'hold-meeting' },
  'second-review': { cause: 'review-late', unblock: 'hold-meeting' },
  'later-review': { cause: 'review-late', unblock: 'hold-meeting' },
  'child-alone': { cause: 'child-not-alone', unblock: 'plan-visit' },
  supervision: { cause: 'supervision-gap', unblock: 'hold-supervision' },
};

/** Y14: what the law or the council sets a day for (T11), from the day after it until it was done or no longer due. */
export const limitsPassed: LookFor = ({ plan, rules }) =>
  limitDues(plan, rules).flatMap(({ event, about, from, by, done, ended }) => {
    const of = passed[event];
    // Two stretches may run from one day: the limit's own name tells them apart.
    return of ? since({ ...of, about }, by, first(done, ended), `${event} ${from ?? ''}`) : [];
  });
