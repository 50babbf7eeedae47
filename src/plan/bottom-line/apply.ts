import { type Appliers, answered, changes, put, withoutLast, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold, same } from '../held.ts';
import { orNothing } from '../shapes.ts';
import type { BottomLineFact } from './facts.ts';

const lineOf = (fact: { line: string }) => fact.line;

export const applyBottomLine: Appliers<BottomLineFact['type']> = {
  'bottom-line-set': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'bottomLines', {
      id: fact.line,
      must: hold(entry, fact.must),
      why: hold(entry, fact.why ?? null),
      worry: hold(entry, fact.worry ?? null),
      picture: hold(entry, fact.picture ?? null),
      check: hold(entry, fact.check ?? {}),
      planB: hold(entry, fact.planB ?? null),
      agreements: [],
      looks: [],
      from: hold(entry, fact.from),
      reviews: [],
      ended: null,
    });
  },
  'bottom-line-reworded': writes('bottomLines', lineOf, 'must', (fact) => fact.must),
  'bottom-line-reason-worded': writes('bottomLines', lineOf, 'why', (fact) => orNothing(fact.why)),
  'bottom-line-picture-chosen': writes('bottomLines', lineOf, 'picture', (fact) => fact.picture),
  'bottom-line-check-set': writes('bottomLines', lineOf, 'check', (fact) => fact.check),
  'bottom-line-plan-b-chosen': writes('bottomLines', lineOf, 'planB', (fact) => fact.planB),
  'bottom-line-worry-chosen': writes('bottomLines', lineOf, 'worry', (fact) => fact.worry),
  'bottom-line-dated': writes('bottomLines', lineOf, 'from', (fact) => fact.from),
  'bottom-line-reviewed': changes('bottomLines', lineOf, (line, _entry, { on, words }) => ({
    ...line,
    reviews: [...line.reviews, { on, words: words ?? null }],
  })),
  'bottom-line-review-withdrawn': changes('bottomLines', lineOf, (line, _entry, { on, words }) => ({
    ...line,
    reviews: withoutLast(line.reviews, (one) => same(one, { on, words: words ?? null })),
  })),
  'bottom-line-answered': changes('bottomLines', lineOf, (line, entry, fact) => ({
    ...line,
    agreements: answered(line.agreements, { ...fact.agreement, on: happenedOn(entry) }),
  })),
  'bottom-line-looked-at': changes('bottomLines', lineOf, (line, _entry, { on, by, kept, words }) => ({
    ...line,
    looks: [...line.looks, { on, by, kept, words: words ?? null }],
  })),
  'bottom-line-look-withdrawn': changes('bottomLines', lineOf, (line, _entry, { on, by, kept, words }) => ({
    ...line,
    looks: withoutLast(line.looks, (one) => same(one, { on, by, kept, words: words ?? null })),
  })),
  'bottom-line-ended': changes('bottomLines', lineOf, (line, _entry, { on, because }) => ({
    ...line,
    ended: { on, because },
  })),
  'bottom-line-reopened': changes('bottomLines', lineOf, (line) => ({ ...line, ended: null })),
};
