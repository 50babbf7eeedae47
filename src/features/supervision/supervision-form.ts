import type { AnswerGiven } from '../../plan/supervision/decide.ts';
import { supervisionQuestions } from '../../plan/supervision/views.ts';
import { type DateParts, emptyDate } from '../../ui/date-field/read-date.ts';

/** What is typed in a supervision. */
export type SupervisionForm = {
  readonly led: string;
  readonly worker: string;
  readonly on: DateParts;
  /** by what it is about ('' for the plan as a whole) and question */
  readonly answers: Readonly<Record<string, string>>;
};

export const emptySupervision: SupervisionForm = { led: '', worker: '', on: emptyDate, answers: {} };

/** The box of one question about one thing; null: the plan as a whole. */
export const boxOf = (about: string | null, question: string): string => `${about ?? ''} ${question}`;

/** What was typed, thing by thing, in the order of the screen; boxes of what is not stuck any more are kept too. */
export function answersIn(
  { answers }: SupervisionForm,
  abouts: readonly (string | null)[],
  language: string,
): AnswerGiven[] {
  return abouts.flatMap((about) =>
    supervisionQuestions.map((question) => ({
      question,
      about: about ?? undefined,
      words: { text: answers[boxOf(about, question)] ?? '', language },
    })),
  );
}
