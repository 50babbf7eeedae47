import type { NewWords } from '../../plan/brought-forward/in-its-room.ts';
import type { PartName, Statement } from '../../plan/brought-forward/statements.ts';
import { sayIn } from '../../plan-ui/editing/say.ts';

/** What is being done with one text, while it is typed. */
export type TextForm = { readonly [P in PartName]: string } & {
  /** which of the three is unfolded; '' none */
  readonly doing: '' | 'keep' | 'change' | 'retire';
  readonly because: string;
  readonly language: string;
};

export const emptyTextForm: TextForm = {
  doing: '',
  because: '',
  language: '',
  about: '',
  could: '',
  words: '',
  seenBy: '',
  different: '',
  see: '',
  howLong: '',
  sentence: '',
  must: '',
  why: '',
  if: '',
  then: '',
};

/** The form as the plan says it now. */
export const textForm = ({ parts }: Statement, screen: string): TextForm => ({
  ...emptyTextForm,
  language: parts[0].words?.language ?? screen,
  ...Object.fromEntries(parts.map(({ name, words }) => [name, words?.text ?? ''])),
});

/** The new words of the form; what nobody typed over keeps its own language. */
export function newWords(form: TextForm, { parts }: Statement): NewWords {
  const say = sayIn(form.language, parts[0].words?.language ?? form.language);
  return Object.fromEntries(parts.map(({ name, words }) => [name, say(form[name], words)]));
}
