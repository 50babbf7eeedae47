import { type Appliers, changes, put, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold } from '../held.ts';
import type { HillFact } from './facts.ts';

const hillOf = (fact: { hill: string }) => fact.hill;
/** E4: what changed has not been read back. */
const unread = () => ({ readBack: null });

export const applyHills: Appliers<HillFact['type']> = {
  'telling-begun': (plan, entry) => {
    const { telling, person, parents } = entry.fact;
    return put(plan, 'tellings', { id: telling, person, parents, on: happenedOn(entry), finished: false });
  },
  'telling-finished': changes(
    'tellings',
    (fact) => fact.telling,
    (telling) => ({ ...telling, finished: true }),
  ),
  'hill-picked': (plan, entry) => {
    const { hill, telling, kind } = entry.fact;
    return put(plan, 'hills', {
      id: hill,
      telling,
      kind,
      drawing: hold(entry, null),
      pictures: hold(entry, []),
      words: hold(entry, null),
      voices: hold(entry, []),
      readBack: null,
      mayShow: hold(entry, null),
      shared: hold(entry, { with: { kind: 'nobody' }, because: null }),
      ties: hold(entry, { goals: [], steps: [] }),
    });
  },
  'hill-drawn': writes('hills', hillOf, 'drawing', (fact) => fact.drawing, unread),
  'hill-pictured': writes('hills', hillOf, 'pictures', (fact) => fact.pictures, unread),
  'hill-worded': writes('hills', hillOf, 'words', (fact) => fact.words, unread),
  'hill-voiced': writes('hills', hillOf, 'voices', (fact) => fact.voices, unread),
  'hill-read-back': changes('hills', hillOf, (hill, entry, { right }) => ({
    ...hill,
    readBack: { right, on: happenedOn(entry) },
  })),
  'hill-show-asked': writes('hills', hillOf, 'mayShow', (fact) => fact.answer),
  'hill-shared': writes('hills', hillOf, 'shared', (fact) => ({ with: fact.with, because: fact.because })),
  'hill-tied': writes('hills', hillOf, 'ties', (fact) => ({ goals: fact.goals, steps: fact.steps })),
};
