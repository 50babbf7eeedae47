import type { ScaleAnswer } from '../../plan/scale/decide.ts';
import type { Round } from '../../plan/scale/round.ts';

/** What one person has tapped and typed and not yet given; kept sealed, and forgotten when they stop. */
export type AnswerForm = {
  /** who holds the tablet; '' for nobody */
  readonly person: string;
  /** '' until chosen */
  readonly number: string;
  readonly place: string;
  readonly onPath: boolean;
  readonly reason: string;
  readonly higher: string;
  readonly helped: boolean;
  /** who helped; '' for nobody named */
  readonly helper: string;
  /** the language chosen by hand; '' for the person's own */
  readonly language: string;
};

export const noAnswer: AnswerForm = {
  person: '',
  number: '',
  place: '',
  onPath: false,
  reason: '',
  higher: '',
  helped: false,
  helper: '',
  language: '',
};

/** N4: on the path it is a place, and stays one. Null until something is chosen. */
export function answerOf(form: AnswerForm): ScaleAnswer['answer'] | null {
  const chosen = form.onPath ? form.place : form.number;
  if (chosen === '') return null;
  return form.onPath
    ? { kind: 'place', place: Number(form.place) }
    : { kind: 'number', number: Number(form.number) };
}

/** What is asked of the plan; null until something is chosen. `tongue`: the language of what was typed. */
export function requestOf(form: AnswerForm, round: Round, tongue: string): ScaleAnswer | null {
  const answer = answerOf(form);
  if (answer === null) return null;
  return {
    round: round.id,
    person: form.person,
    answer,
    reason: { text: form.reason, language: tongue },
    higher: { text: form.higher, language: tongue },
    // Who answers after all were shown has seen the others' numbers.
    helper: form.helped && form.helper !== '' ? form.helper : undefined,
    alone: !form.helped && round.revealed === null,
    late: round.revealed !== null,
  };
}
