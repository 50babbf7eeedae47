import { type Appliers, changes, writes } from '../apply.ts';
import { write } from '../held.ts';
import { orNothing } from '../shapes.ts';
import type { NetworkFact } from './facts.ts';

const personOf = (fact: { person: string }) => fact.person;

export const applyNetwork: Appliers<NetworkFact['type']> = {
  'helper-task-said': writes('people', personOf, 'task', (fact) => orNothing(fact.task)),
  'helper-free-said': writes('people', personOf, 'free', (fact) => orNothing(fact.free)),
  'helper-reach-said': writes('people', personOf, 'reach', (fact) => orNothing(fact.reach)),
  'helper-shown-chosen': writes('people', personOf, 'shown', (fact) => fact.shown),
  'helper-asked': writes('people', personOf, 'asked', ({ on, by }) => ({ on, by })),
  'helper-answered': writes('people', personOf, 'answer', ({ on, reply, words }) => ({
    on,
    reply,
    words: words ?? null,
  })),
  'helper-told-worry': writes('people', personOf, 'knows', ({ on, by, words }) => ({ on, by, words })),
  'helper-unsaid': changes('people', personOf, (person, entry, { what, replaces }) => ({
    ...person,
    [what]: write<unknown>(person[what], entry, null, replaces),
  })),
};
