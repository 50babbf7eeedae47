import { type Appliers, changes, put, withoutLast, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold } from '../held.ts';
import { orNothing } from '../shapes.ts';
import type { WorryFact } from './facts.ts';

const worryOf = (fact: { worry: string }) => fact.worry;

export const applyWorry: Appliers<WorryFact['type']> = {
  'worry-said': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'worries', {
      id: fact.worry,
      who: hold(entry, fact.who),
      children: hold(entry, fact.children),
      about: hold(entry, fact.about),
      could: hold(entry, fact.could ?? null),
      picture: hold(entry, fact.picture ?? null),
      disputes: [],
      said: happenedOn(entry),
      ended: null,
    });
  },
  'worry-reworded': writes('worries', worryOf, 'about', (fact) => fact.about),
  'worry-outlook-reworded': writes('worries', worryOf, 'could', (fact) => orNothing(fact.could)),
  'worry-worried-by': writes('worries', worryOf, 'who', (fact) => fact.who),
  'worry-children-named': writes('worries', worryOf, 'children', (fact) => fact.children),
  'worry-picture-chosen': writes('worries', worryOf, 'picture', (fact) => fact.picture),
  // Every dispute stays: a second one is not a correction of the first (W2).
  'worry-disputed': changes('worries', worryOf, (worry, entry, { person, words }) => ({
    ...worry,
    disputes: [...worry.disputes, { person, words, on: happenedOn(entry) }],
  })),
  'worry-dispute-withdrawn': changes('worries', worryOf, (worry, _entry, { person, words }) => ({
    ...worry,
    disputes: withoutLast(worry.disputes, (one) => one.person === person && one.words.text === words.text),
  })),
  'worry-ended': changes('worries', worryOf, (worry, _entry, { on, because }) => ({
    ...worry,
    ended: { on, because },
  })),
  'worry-reopened': changes('worries', worryOf, (worry) => ({ ...worry, ended: null })),
};
