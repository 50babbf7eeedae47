import type { ReadBefore } from '../../plan/supervision/facts.ts';
import { type DateParts, emptyDate } from '../../ui/date-field/read-date.ts';

/** What whoever decides fills in: who, as what, why, what they had read, on which day. */
export type SignForm = {
  readonly name: string;
  readonly role: string;
  readonly because: string;
  readonly read: readonly string[];
  readonly readAlso: string;
  readonly on: DateParts;
};

export const emptySign: SignForm = {
  name: '',
  role: '',
  because: '',
  read: [],
  readAlso: '',
  on: emptyDate,
};

export const readings: readonly ReadBefore[] = [
  'plan',
  'history',
  'visits',
  'numbers',
  'child-words',
  'meeting',
  'feedback',
  'case-file',
];

/** Those of the chosen that this version knows. */
export const readOf = ({ read }: SignForm): ReadBefore[] => readings.filter((one) => read.includes(one));
