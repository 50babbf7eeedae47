import { now } from '../../plan/held.ts';
import type { Interpreting } from '../../plan/interpreter/interpreting.ts';
import { speaksAnother } from '../../plan/interpreter/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { type DateParts, emptyDate, partsOf } from '../../ui/date-field/read-date.ts';

export type InterpreterForm = {
  readonly name: string;
  readonly agency: string;
  readonly language: string;
  readonly dialect: string;
  readonly people: readonly string[];
  readonly on: DateParts;
  readonly readAloud: string;
};

export const emptyForm: InterpreterForm = {
  name: '',
  agency: '',
  language: '',
  dialect: '',
  people: [],
  on: emptyDate,
  readAloud: 'not-yet',
};

export const readings = ['not-yet', 'yes', 'no'] as const;
export type ReadAloud = (typeof readings)[number];

/** As the plan keeps it: true, false, or not said yet. */
export const keptAs = { 'not-yet': null, yes: true, no: false } as const;
export const readAloudOf = (kept: boolean | null): ReadAloud =>
  kept === null ? 'not-yet' : kept ? 'yes' : 'no';

/** What stands in the boxes before anybody types: today, those who speak another language, and that language. */
export function formFor(plan: Plan, today: string): InterpreterForm {
  const people = speaksAnother(plan);
  const family = plan.family ? now(plan.family.language) : '';
  const [first] = people;
  const language = (first && now(first.language)) ?? (family.startsWith('en') ? '' : family);
  return { ...emptyForm, language, people: people.map(({ id }) => id), on: partsOf(today) };
}

/** The same interpreter again: everything but the day and for whom. */
export const asBefore = ({ name, agency, language, dialect }: Interpreting): Partial<InterpreterForm> => ({
  name,
  agency: agency ?? '',
  language,
  dialect: dialect ?? '',
});
