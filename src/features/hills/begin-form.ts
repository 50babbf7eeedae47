import type { ParentsAsked } from '../../plan/hills/facts.ts';
import { type DateParts, partsOf, readDate } from '../../ui/date-field/read-date.ts';

export type BeginForm = {
  readonly kind: string | null;
  readonly who: readonly string[];
  readonly on: DateParts;
  readonly words: string;
  readonly because: string;
};

export const emptyBegin = (today: string): BeginForm => ({
  kind: null,
  who: [],
  on: partsOf(today),
  words: '',
  because: '',
});

/** What was filled in, as the record wants it; null while it is not said how the parents were asked. */
export function parentsIn(form: BeginForm, language: string): ParentsAsked | null {
  const say = (text: string) => ({ text: text.trim(), language });
  if (form.kind === 'lives-elsewhere') return { kind: 'lives-elsewhere' };
  if (form.kind === 'not-asked') return { kind: 'not-asked', because: say(form.because) };
  if (form.kind !== 'asked') return null;
  const on = readDate(form.on);
  if (on.kind !== 'date') return null;
  const heard = form.words.trim() === '' ? {} : { words: say(form.words) };
  return { kind: 'asked', who: [...form.who], on: on.iso, ...heard };
}
