import { now } from '../../plan/held.ts';
import type { PersonOfPlanChange } from '../../plan/network/change.ts';
import type { NewPerson } from '../../plan/people/decide.ts';
import type { Looks, Responsibility, Role } from '../../plan/people/facts.ts';
import type { Person } from '../../plan/people/person.ts';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import type { Ending } from '../../plan-ui/editing/ending-part.tsx';
import { type DateParts, emptyDate, partsOf } from '../../ui/date-field/read-date.ts';
import { type NetworkForm, networkForm, newPart, noPart, partChange } from './network-form.ts';

/** What stands in the boxes about a person. Choices are kept as texts, since a draft may come from another release. */
export type PersonForm = NetworkForm & {
  readonly role: string;
  readonly name: string;
  readonly relation: string;
  readonly language: string;
  readonly responsibility: string;
  readonly unborn: boolean;
  readonly born: DateParts;
  readonly due: DateParts;
  readonly household: string;
  readonly phone: string;
  /** null: nobody has chosen how this person looks */
  readonly base: string | null;
  readonly hair: string;
  readonly tone: number;
  readonly glasses: boolean;
  readonly wheelchair: boolean;
  readonly told: Ending;
  readonly ending: Ending;
};

export const roles = [
  'child',
  'parent',
  'network',
  'professional',
  'worker',
] as const satisfies readonly Role[];
export const answers = ['yes', 'no', 'not-known'] as const satisfies readonly Responsibility[];
export const bases = [
  'baby',
  'child',
  'girl',
  'boy',
  'woman',
  'man',
  'person',
  'older-woman',
  'older-man',
  'older-person',
] as const satisfies readonly Looks['base'][];
export const hairs = [
  'plain',
  'blond',
  'red',
  'curly',
  'white',
  'bald',
  'beard',
  'headscarf',
  'turban',
] as const satisfies readonly Looks['hair'][];
export const tones = [0, 1, 2, 3, 4, 5] as const satisfies readonly Looks['tone'][];

const oneOf = <T>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);

const nothing: Ending = { because: '', on: emptyDate };

export const emptyPerson: PersonForm = {
  ...noPart,
  role: 'parent',
  name: '',
  relation: '',
  language: '',
  responsibility: 'not-known',
  unborn: false,
  born: emptyDate,
  due: emptyDate,
  household: '',
  phone: '',
  base: null,
  hair: 'plain',
  tone: 0,
  glasses: false,
  wheelchair: false,
  told: nothing,
  ending: nothing,
};

export function personForm(person: Person | null, familyLanguage: string, role: Role = 'parent'): PersonForm {
  if (person === null) return { ...emptyPerson, language: familyLanguage, role };
  const looks = now(person.looks);
  const [born, due] = [now(person.born), now(person.due)];
  return {
    ...emptyPerson,
    role: person.role,
    name: now(person.name),
    relation: now(person.relation)?.text ?? '',
    language: now(person.language) ?? '',
    responsibility: now(person.responsibility),
    unborn: born === null && due !== null,
    born: partsOf(born ?? ''),
    due: partsOf(due ?? ''),
    household: now(person.household) ?? '',
    phone: now(person.phone) ?? '',
    ...networkForm(person),
    ...looks,
  };
}

/** How the person looks, as chosen so far; null while nobody has chosen. */
export function looksIn(form: PersonForm): Looks | null {
  const base = oneOf(bases, form.base);
  if (base === undefined) return null;
  const { glasses, wheelchair } = form;
  return {
    base,
    hair: oneOf(hairs, form.hair) ?? 'plain',
    tone: oneOf(tones, form.tone) ?? 0,
    glasses,
    wheelchair,
  };
}

type Fields = Omit<NewPerson, 'person' | 'role'>;
export type PersonReading = { readonly ok: true; readonly fields: Fields } | { readonly ok: false };

/** What is asked of the plan, or nothing while a day in the boxes does not exist. */
export function readPerson(form: PersonForm, written: string): PersonReading {
  const [born, due] = [readDay(form.born), readDay(form.due)];
  if (!born.ok || !due.ok) return { ok: false };
  const fields: Fields = {
    name: form.name,
    relation: form.relation.trim() === '' ? undefined : { text: form.relation, language: written },
    language: form.language || undefined,
    responsibility: oneOf(answers, form.responsibility),
    unborn: form.unborn,
    born: form.unborn ? undefined : born.day,
    due: form.unborn ? due.day : undefined,
    household: form.household,
    phone: form.phone,
    looks: looksIn(form) ?? undefined,
    ...(form.role === 'network' ? newPart(form, written) : {}),
  };
  return { ok: true, fields };
}

/** The same for a person already in the plan: a due date is asked for only where it changes, a birth only once known. */
export function changeOf(
  person: Person,
  form: PersonForm,
  fields: Fields,
  written: string,
): PersonOfPlanChange {
  const { unborn: _unborn, due, born, ...rest } = fields;
  const before = now(person.relation);
  const relation =
    before?.text === form.relation
      ? before
      : (fields.relation ?? (before ? { ...before, text: '' } : undefined));
  const part = person.role === 'network' ? partChange(person, form, written) : {};
  const sameDue = due === now(person.due);
  return { person: person.id, ...rest, ...part, relation, born, due: sameDue ? undefined : due };
}
