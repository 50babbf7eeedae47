import { type Appliers, changes, put, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold } from '../held.ts';
import { orNothing } from '../shapes.ts';
import type { GoingWellFact } from './facts.ts';

const thingOf = (fact: { thing: string }) => fact.thing;

export const applyGoingWell: Appliers<GoingWellFact['type']> = {
  'going-well-said': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'goingWell', {
      id: fact.thing,
      kind: hold(entry, fact.kind),
      words: hold(entry, fact.words),
      seenBy: hold(entry, fact.seenBy ?? null),
      picture: hold(entry, fact.picture ?? null),
      said: happenedOn(entry),
      ended: null,
    });
  },
  'going-well-reworded': writes('goingWell', thingOf, 'words', (fact) => fact.words),
  'going-well-kind-chosen': writes('goingWell', thingOf, 'kind', (fact) => fact.kind),
  'going-well-seen-by-worded': writes('goingWell', thingOf, 'seenBy', (fact) => orNothing(fact.seenBy)),
  'going-well-picture-chosen': writes('goingWell', thingOf, 'picture', (fact) => fact.picture),
  'going-well-ended': changes('goingWell', thingOf, (thing, _entry, { on, because }) => ({
    ...thing,
    ended: { on, because },
  })),
  'going-well-reopened': changes('goingWell', thingOf, (thing) => ({ ...thing, ended: null })),
};
