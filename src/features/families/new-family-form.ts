import type { Json } from '../../lib/canonical-json.ts';
import type { Family } from '../../plan/family/family.ts';
import { type DateParts, emptyDate, readDate } from '../../ui/date-field/read-date.ts';

export type Nation = Family['nation'];
export const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];

/** What is typed so far; a type and not an interface, so that it is plain data for the draft. */
export type NewFamily = {
  readonly name: string;
  readonly nation: Nation | null;
  readonly language: string;
  readonly child: string;
  readonly born: 'born' | 'unborn' | null;
  readonly day: DateParts;
};

export const emptyFamily = (language: string): NewFamily => ({
  name: '',
  nation: null,
  language,
  child: '',
  born: null,
  day: emptyDate,
});

/** The kept draft as a form; fields of another shape (an earlier release) begin anew. */
export function readFamily(kept: Json | null, language: string): NewFamily {
  const empty = emptyFamily(language);
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return empty;
  const got = kept as Readonly<Record<string, Json | undefined>>;
  const text = (value: Json | undefined, otherwise: string) =>
    typeof value === 'string' ? value : otherwise;
  const day = typeof got['day'] === 'object' && got['day'] !== null ? got['day'] : {};
  const parts = day as Readonly<Record<string, Json | undefined>>;
  return {
    name: text(got['name'], ''),
    nation: nations.find((nation) => nation === got['nation']) ?? null,
    language: text(got['language'], language),
    child: text(got['child'], ''),
    born: got['born'] === 'born' || got['born'] === 'unborn' ? got['born'] : null,
    day: { day: text(parts['day'], ''), month: text(parts['month'], ''), year: text(parts['year'], '') },
  };
}

export type Lack = 'nameMissing' | 'nationMissing' | 'childMissing' | 'bornMissing' | 'dueMissing';
export type DayTrouble = 'notReal' | 'incomplete';

/** What is still needed before the plan can begin. A birthday is not: it may come later. */
export function lacks({ name, nation, child, born, day }: NewFamily): Lack[] {
  return [
    ...(name.trim() === '' ? (['nameMissing'] as const) : []),
    ...(nation === null ? (['nationMissing'] as const) : []),
    ...(born === null ? (['bornMissing'] as const) : []),
    ...(born === 'born' && child.trim() === '' ? (['childMissing'] as const) : []),
    ...(born === 'unborn' && readDate(day).kind === 'empty' ? (['dueMissing'] as const) : []),
  ];
}

/** What is wrong with the day as typed. */
export function dayTrouble({ day }: NewFamily): DayTrouble | null {
  const { kind } = readDate(day);
  return kind === 'not-a-date' ? 'notReal' : kind === 'incomplete' ? 'incomplete' : null;
}

export function isoDay({ day }: NewFamily): string | undefined {
  const reading = readDate(day);
  return reading.kind === 'date' ? reading.iso : undefined;
}
