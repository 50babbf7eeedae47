import type { QuestionSet } from '../../plan/feedback/facts.ts';
import type { Person } from '../../plan/people/person.ts';
import { ageOn, everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';

const childSets = ['age-4-7', 'age-8-11', 'age-12-17'] as const;

/** Faces with a question mean nothing before (domain §5: the youngest set begins at four). */
const ASKED_FROM_YEARS = 4;

function yearsOn(person: Person, today: string): number | null {
  const age = ageOn(person, today);
  if (age === null) return null;
  return age.unit === 'years' ? age.count : 0;
}

/** F6: the questions that fit this person's age or role; the middle set for a child whose birthday nobody has written. */
export function setFor(person: Person, today: string): QuestionSet {
  if (person.role === 'professional') return 'professional';
  if (person.role !== 'child') return 'parent';
  const years = yearsOn(person, today);
  if (years === null) return 'age-8-11';
  if (years < 8) return 'age-4-7';
  return years < 12 ? 'age-8-11' : 'age-12-17';
}

/** The sets that can be chosen for this person: a child who is ahead of their age, or behind it, may get another. */
export const setsFor = ({ role }: Person): readonly QuestionSet[] =>
  role === 'child' ? childSets : [role === 'professional' ? 'professional' : 'parent'];

/** Everybody but whose tablet it is: children from four on, parents, family and friends, and who works with them. */
export const whoCanBeAsked = (plan: Plan, today: string): Person[] =>
  everyone(plan).filter((person) => {
    if (person.role === 'worker' || isUnborn(person)) return false;
    return person.role !== 'child' || (yearsOn(person, today) ?? ASKED_FROM_YEARS) >= ASKED_FROM_YEARS;
  });
