import { type Decide, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { type Held, now } from '../held.ts';
import { orNothing, type Words } from '../shapes.ts';
import { about, fresh, needs, past, real, rewrite, short, strictly, type Trouble, tag } from '../strict.ts';
import type { Looks, Reading, Responsibility, Role } from './facts.ts';
import type { Person } from './person.ts';

export interface NewPerson {
  person: string;
  role: Role;
  name: string;
  relation?: Words | undefined;
  language?: string | undefined;
  responsibility?: Responsibility | undefined;
  born?: string | undefined;
  /** the day an unborn child is expected; needed when `unborn` */
  due?: string | undefined;
  unborn?: boolean | undefined;
  household?: string | undefined;
  phone?: string | undefined;
  looks?: Looks | undefined;
  /** for somebody of the network (A1) */
  task?: Words | undefined;
  free?: Words | undefined;
  reach?: Words | undefined;
}

/** P1, P2, P3: a name; an unborn child has a due date and no birth date; nobody is born tomorrow. */
export const addPerson: Decide<NewPerson> = (plan, { unborn, ...person }, { today }) =>
  strictly(
    [
      fresh(plan, 'people', person.person),
      needs(person.name, 'P1', 'person-name-empty'),
      short(person.relation, person.household, person.phone),
      tag(person.language),
      past(person.born, today),
      real(person.due),
      unborn && !person.due ? refuse('P2', 'unborn-needs-due-date') : null,
      person.due && person.born ? refuse('P2', 'due-and-born') : null,
      person.due && person.role !== 'child' ? refuse('P3', 'due-date-only-for-child') : null,
    ],
    () => [{ type: 'person-added', ...person }],
  );

export const renamePerson: Decide<{ person: string; name: string }> = (plan, { person, name }) =>
  rewriting(
    plan,
    person,
    (found) => found.name,
    name,
    [needs(name, 'P1', 'person-name-empty')],
    (replaces) => ({ type: 'person-renamed', person, name, replaces }),
  );

/** What this person is to the child, in the family's words; emptied, nothing is said of it any more (R16). */
export const nameRelation: Decide<{ person: string; relation: Words }> = (plan, { person, relation }) =>
  rewriting(
    plan,
    person,
    (found) => found.relation,
    orNothing(relation),
    [short(relation)],
    (replaces) => ({ type: 'relation-named', person, relation, replaces }),
  );

export const choosePersonLanguage: Decide<{ person: string; language: string }> = (
  plan,
  { person, language },
) =>
  rewriting(
    plan,
    person,
    (found) => found.language,
    language,
    [tag(language)],
    (replaces) => ({ type: 'person-language-chosen', person, language, replaces }),
  );

/** Whether this person has parental responsibility, as far as we know. */
export const recordResponsibility: Decide<{ person: string; responsibility: Responsibility }> = (
  plan,
  request,
) =>
  rewriting(
    plan,
    request.person,
    (found) => found.responsibility,
    request.responsibility,
    [],
    (replaces) => ({ type: 'responsibility-recorded', ...request, replaces }),
  );

export const chooseLooks: Decide<{ person: string; looks: Looks }> = (plan, { person, looks }) =>
  rewriting(
    plan,
    person,
    (found) => found.looks,
    looks,
    [],
    (replaces) => ({ type: 'looks-chosen', person, looks, replaces }),
  );

/** P8: how this person reads best; it stays with them from visit to visit. */
export const chooseReading: Decide<{ person: string; reading: Reading }> = (plan, { person, reading }) =>
  rewriting(
    plan,
    person,
    (found) => found.reading,
    reading,
    [],
    (replaces) => ({ type: 'reading-chosen', person, reading, replaces }),
  );

/** Where this person lives, by the household's name; an empty text clears it. */
export const nameHousehold: Decide<{ person: string; household: string }> = (plan, { person, household }) =>
  rewriting(
    plan,
    person,
    (found) => found.household,
    household.trim() ? household : null,
    [short(household)],
    (replaces) => ({ type: 'household-named', person, household, replaces }),
  );

/** An empty text clears the number. */
export const writePhone: Decide<{ person: string; phone: string }> = (plan, { person, phone }) =>
  rewriting(
    plan,
    person,
    (found) => found.phone,
    phone.trim() ? phone : null,
    [short(phone)],
    (replaces) => ({ type: 'phone-written', person, phone, replaces }),
  );

/** P2: only for a child who is not born yet. */
export const changeDueDate: Decide<{ person: string; due: string }> = (plan, { person, due }) =>
  about(plan, 'people', person, (found) =>
    strictly([real(due), onlyChild(found), now(found.born) ? refuse('P2', 'due-and-born') : null], () =>
      rewrite(found.due, due, (replaces) => ({ type: 'due-date-changed', person, due, replaces })),
    ),
  );

/** The birth of an unborn child, or a birthday learnt or put right later. */
export const recordBirth: Decide<{ person: string; born: string }> = (plan, { person, born }, { today }) =>
  about(plan, 'people', person, (found) =>
    strictly([past(born, today)], () =>
      rewrite(found.born, born, (replaces) => ({ type: 'birth-recorded', person, born, replaces })),
    ),
  );

/** P4: when and how this person was told that our work is open; today if no day is given. */
export const recordTold: Decide<{ person: string; how: Words; on?: string | undefined }> = (
  plan,
  { person, how, on },
  { today },
) =>
  about(plan, 'people', person, ({ told }) =>
    strictly([needs(how, 'P4', 'told-how-empty'), past(on, today)], () => {
      const day = on ?? today;
      const already = told.some((one) => one.on === day && one.how.text === how.text);
      return already ? [] : [{ type: 'person-told', person, on: day, how }];
    }),
  );

/** H5: it was written down by mistake: nobody told them, or not like this. The days nobody told them go on being counted (P4). */
export const withdrawTelling: Decide<{ person: string; on: string; how: Words }> = (
  plan,
  { person, on, how },
) =>
  about(plan, 'people', person, ({ told }) =>
    strictly([], () =>
      told.some((one) => one.on === on && one.how.text === how.text)
        ? [{ type: 'person-telling-withdrawn', person, on, how }]
        : [],
    ),
  );

/** P5: a person who is not part of the plan any more stays in its history. */
export const personLeft: Decide<{ person: string; because: Words; on?: string | undefined }> = (
  plan,
  { person, because, on },
  { today },
) =>
  about(plan, 'people', person, ({ left }) =>
    strictly([needs(because, 'P5', 'leaving-needs-reason'), past(on, today)], () =>
      left ? [] : [{ type: 'person-left', person, on: on ?? today, because }],
    ),
  );

export const personCameBack: Decide<{ person: string }> = (plan, { person }) =>
  about(plan, 'people', person, ({ left }) =>
    strictly([], () => (left ? [{ type: 'person-came-back', person }] : [])),
  );

function rewriting<T>(
  plan: Parameters<Decide<unknown>>[0],
  id: string,
  field: (person: Person) => Held<T>,
  value: T,
  troubles: readonly Trouble[],
  fact: (replaces: string[]) => Fact,
) {
  return about(plan, 'people', id, (found) => strictly(troubles, () => rewrite(field(found), value, fact)));
}

const onlyChild = (person: Person): Trouble =>
  person.role === 'child' ? null : refuse('P3', 'due-date-only-for-child');
