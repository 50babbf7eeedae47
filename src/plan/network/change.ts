import { allOf } from '../all-of.ts';
import { type Decide, refuse } from '../decision.ts';
import { find } from '../find.ts';
import { changePerson, type PersonChange } from '../people/change.ts';
import { addPerson, type NewPerson } from '../people/decide.ts';
import type { Words } from '../shapes.ts';
import { short } from '../strict.ts';
import { chooseShown, sayHowToReach, sayTask, sayWhenFree } from './decide.ts';
import type { Shown } from './facts.ts';

export interface PersonOfPlanChange extends PersonChange {
  task?: Words | undefined;
  free?: Words | undefined;
  reach?: Words | undefined;
  shown?: Shown | undefined;
}

/** The editor's fields of a person and of their part in the network, one small fact for each that changed. */
export const changePersonOfPlan: Decide<PersonOfPlanChange> = (
  plan,
  { task, free, reach, shown, ...change },
  context,
) => {
  const { person } = change;
  if (find(plan.people, person)?.role !== 'network') return changePerson(plan, change, context);
  return allOf(
    changePerson(plan, change, context),
    task && sayTask(plan, { person, task }, context),
    free && sayWhenFree(plan, { person, free }, context),
    reach && sayHowToReach(plan, { person, reach }, context),
    shown && chooseShown(plan, { person, shown }, context),
  );
};

/** A1: a new person; what they do to help only for one of family and friends. */
export const addPersonOfPlan: Decide<NewPerson> = (plan, person, context) => {
  const { task, free, reach, ...rest } = person;
  if (person.role === 'network') return short(task, free, reach) ?? addPerson(plan, person, context);
  return task || free || reach ? refuse('A1', 'not-in-network') : addPerson(plan, rest, context);
};
