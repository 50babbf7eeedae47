import { type Appliers, changes, put, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold } from '../held.ts';
import type { WishFact } from './facts.ts';

const wishOf = (fact: { wish: string }) => fact.wish;

export const applyWish: Appliers<WishFact['type']> = {
  'wish-said': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'wishes', {
      id: fact.wish,
      person: fact.person,
      words: hold(entry, fact.words),
      goal: hold(entry, fact.goal ?? null),
      steps: hold(entry, fact.steps ?? []),
      forAll: hold(entry, fact.forAll),
      hill: fact.hill ?? null,
      said: happenedOn(entry),
      ended: null,
    });
  },
  'wish-reworded': writes('wishes', wishOf, 'words', (fact) => fact.words),
  'wish-put-to-goal': writes('wishes', wishOf, 'goal', (fact) => fact.goal),
  'wish-put-to-steps': writes('wishes', wishOf, 'steps', (fact) => fact.steps),
  'wish-shown-to': writes('wishes', wishOf, 'forAll', (fact) => fact.forAll),
  'wish-ended': changes('wishes', wishOf, (wish, _entry, { on, because }) => ({
    ...wish,
    ended: { on, because },
  })),
  'wish-reopened': changes('wishes', wishOf, (wish) => ({ ...wish, ended: null })),
};
