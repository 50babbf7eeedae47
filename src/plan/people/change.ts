import { allOf, asks } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { Words } from '../shapes.ts';
import { about } from '../strict.ts';
import {
  changeDueDate,
  chooseLooks,
  choosePersonLanguage,
  nameHousehold,
  nameRelation,
  recordBirth,
  recordResponsibility,
  renamePerson,
  writePhone,
} from './decide.ts';
import type { Looks, Responsibility } from './facts.ts';

export interface PersonChange {
  person: string;
  name?: string | undefined;
  relation?: Words | undefined;
  language?: string | undefined;
  responsibility?: Responsibility | undefined;
  born?: string | undefined;
  due?: string | undefined;
  household?: string | undefined;
  phone?: string | undefined;
  looks?: Looks | undefined;
}

/** The editor's fields of a person, one small fact for each that changed. A field left out stays. */
export const changePerson: Decide<PersonChange> = (plan, change, context) =>
  about(plan, 'people', change.person, (found) => {
    const { person, name, relation, language, responsibility, born, due, household, phone, looks } = change;
    return allOf(
      name === undefined ? undefined : renamePerson(plan, { person, name }, context),
      asks(relation, found.relation) ? nameRelation(plan, { person, relation }, context) : undefined,
      language === undefined ? undefined : choosePersonLanguage(plan, { person, language }, context),
      responsibility && recordResponsibility(plan, { person, responsibility }, context),
      due === undefined ? undefined : changeDueDate(plan, { person, due }, context),
      born === undefined ? undefined : recordBirth(plan, { person, born }, context),
      household === undefined ? undefined : nameHousehold(plan, { person, household }, context),
      phone === undefined ? undefined : writePhone(plan, { person, phone }, context),
      looks && chooseLooks(plan, { person, looks }, context),
    );
  });
