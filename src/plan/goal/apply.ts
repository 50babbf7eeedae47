import { type Appliers, changes, put, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold } from '../held.ts';
import { orNothing } from '../shapes.ts';
import type { GoalFact } from './facts.ts';

const goalOf = (fact: { goal: string }) => fact.goal;

export const applyGoal: Appliers<GoalFact['type']> = {
  'goal-set': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'goals', {
      id: fact.goal,
      worries: hold(entry, fact.worries),
      children: hold(entry, fact.children),
      different: hold(entry, fact.different),
      see: hold(entry, fact.see ?? null),
      howLong: hold(entry, fact.howLong ?? null),
      picture: hold(entry, fact.picture ?? null),
      scale: hold(entry, fact.scale ?? null),
      // Stamps sort as things were set; the id parts what one moment wrote twice.
      place: hold(entry, `${entry.stamp} ${fact.goal}`),
      set: happenedOn(entry),
      pasted: fact.pasted ?? [],
      ended: null,
    });
  },
  'goal-reworded': writes('goals', goalOf, 'different', (fact) => fact.different),
  'goal-sign-reworded': writes('goals', goalOf, 'see', (fact) => orNothing(fact.see)),
  'goal-length-reworded': writes('goals', goalOf, 'howLong', (fact) => orNothing(fact.howLong)),
  'goal-children-named': writes('goals', goalOf, 'children', (fact) => fact.children),
  'goal-picture-chosen': writes('goals', goalOf, 'picture', (fact) => fact.picture),
  'goal-scale-worded': writes('goals', goalOf, 'scale', (fact) => fact.scale),
  'goal-linked-to-worries': writes('goals', goalOf, 'worries', (fact) => fact.worries),
  'goal-placed': writes('goals', goalOf, 'place', (fact) => fact.place),
  'goal-reached': changes('goals', goalOf, (goal, _entry, { on, how }) => ({
    ...goal,
    ended: { on, reached: true, words: how ?? null },
  })),
  'goal-given-up': changes('goals', goalOf, (goal, _entry, { on, because }) => ({
    ...goal,
    ended: { on, reached: false, words: because },
  })),
  'goal-reopened': changes('goals', goalOf, (goal) => ({ ...goal, ended: null })),
};
