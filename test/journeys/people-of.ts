import { addPerson, type NewPerson } from '../../src/plan/people/decide.ts';
import type { Tab } from '../builders/device.ts';
import { idOf } from '../builders/story.ts';

/** Adds people to a plan on a tablet that is being prepared; each one's id is the name's slug. */
export async function addPeople(
  tab: Tab,
  plan: string,
  people: readonly Omit<NewPerson, 'person'>[],
): Promise<void> {
  for (const person of people) {
    const added = await tab.record.act(plan, addPerson, { person: idOf(person.name), ...person });
    if (!added.ok) throw new Error(`${person.name}: ${JSON.stringify(added)}`);
  }
}
