import { type Appliers, changes, put, withoutLast, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold } from '../held.ts';
import { helpingFrom } from '../network/helping.ts';
import { orNothing } from '../shapes.ts';
import type { PeopleFact } from './facts.ts';

const personOf = (fact: { person: string }) => fact.person;
/** Emptied by the person: no household or number any more. */
const orNone = (text: string | undefined) => (text?.trim() ? text : null);

export const applyPeople: Appliers<PeopleFact['type']> = {
  'person-added': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'people', {
      id: fact.person,
      role: fact.role,
      name: hold(entry, fact.name),
      relation: hold(entry, fact.relation ?? null),
      language: hold(entry, fact.language ?? null),
      responsibility: hold(entry, fact.responsibility ?? 'not-known'),
      born: hold(entry, fact.born ?? null),
      due: hold(entry, fact.due ?? null),
      household: hold(entry, orNone(fact.household)),
      phone: hold(entry, orNone(fact.phone)),
      looks: hold(entry, fact.looks ?? null),
      reading: hold(entry, null),
      ...helpingFrom(entry),
      told: [],
      left: null,
      since: happenedOn(entry),
    });
  },
  'person-renamed': writes('people', personOf, 'name', (fact) => fact.name),
  'relation-named': writes('people', personOf, 'relation', (fact) => orNothing(fact.relation)),
  'person-language-chosen': writes('people', personOf, 'language', (fact) => fact.language),
  'responsibility-recorded': writes('people', personOf, 'responsibility', (fact) => fact.responsibility),
  'looks-chosen': writes('people', personOf, 'looks', (fact) => fact.looks),
  'reading-chosen': writes('people', personOf, 'reading', (fact) => fact.reading),
  'household-named': writes('people', personOf, 'household', (fact) => orNone(fact.household)),
  'phone-written': writes('people', personOf, 'phone', (fact) => orNone(fact.phone)),
  'due-date-changed': writes('people', personOf, 'due', (fact) => fact.due),
  'birth-recorded': writes('people', personOf, 'born', (fact) => fact.born),
  'person-told': changes('people', personOf, (person, _entry, { on, how }) => ({
    ...person,
    told: [...person.told, { on, how }],
  })),
  'person-telling-withdrawn': changes('people', personOf, (person, _entry, { on, how }) => ({
    ...person,
    told: withoutLast(person.told, (one) => one.on === on && one.how.text === how.text),
  })),
  'person-left': changes('people', personOf, (person, _entry, { on, because }) => ({
    ...person,
    left: { on, because },
  })),
  'person-came-back': changes('people', personOf, (person) => ({ ...person, left: null })),
};
