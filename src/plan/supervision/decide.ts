import { type Decide, refuse } from '../decision.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, known, needs, past, said, says, short, strictly } from '../strict.ts';
import type { ReadBefore, SupervisionFact, SupervisionQuestion } from './facts.ts';
import { isItsWriter, isSameWriter } from './its-writer.ts';

/** One answer to one of the three questions. `about`: the delay it is about; left out: the plan as a whole. */
export interface AnswerGiven {
  readonly question: SupervisionQuestion;
  readonly about?: string | undefined;
  readonly words: Words;
}

/** U1, U2: supervision was held, and what was said in it; a question nobody answered is left out, not refused. */
export const holdSupervision: Decide<{
  supervision: string;
  /** who led it and whose work it was, by name: a manager is no person of the plan */
  led: string;
  worker: string;
  answers?: readonly AnswerGiven[] | undefined;
  /** today where left out */
  on?: string | undefined;
}> = (plan, { supervision, led, worker, answers = [], on }, { today }) =>
  strictly(
    [
      fresh(plan, 'supervisions', supervision),
      needs(led, 'U1', 'supervision-without-leader'),
      needs(worker, 'U1', 'supervision-without-worker'),
      past(on, today),
      short(...answers.map(({ words }) => words)),
    ],
    () => [
      { type: 'supervision-held', supervision, on: on ?? today, led: led.trim(), worker: worker.trim() },
      ...answers.filter(({ words }) => says(words)).map((answer) => answered(supervision, answer)),
    ],
  );

/** U2: more is said in it; what was said before stays. */
export const answerInSupervision: Decide<AnswerGiven & { supervision: string }> = (
  plan,
  { supervision, ...answer },
) =>
  about(plan, 'supervisions', supervision, ({ answers }) =>
    strictly([needs(answer.words, 'U2', 'supervision-answer-empty')], () =>
      answers.some(
        (one) =>
          one.question === answer.question &&
          one.about === (answer.about ?? null) &&
          one.words.text === answer.words.text,
      )
        ? []
        : [answered(supervision, answer)],
    ),
  );

const answered = (supervision: string, { question, about: of, words }: AnswerGiven): SupervisionFact => ({
  type: 'supervision-answered',
  supervision,
  question,
  about: of,
  words,
});

/** U7: it was written down by mistake; only whoever wrote it says so. */
export const withdrawSupervision: Decide<{ supervision: string; because: Words }> = (
  plan,
  { supervision, because },
  { by },
) =>
  about(plan, 'supervisions', supervision, (held) =>
    strictly(
      [
        isSameWriter(held.by, by) ? null : refuse('U7', 'supervision-not-yours', { name: held.by.name }),
        needs(because, 'U7', 'ending-needs-reason'),
      ],
      () => [{ type: 'supervision-withdrawn', supervision, because }],
    ),
  );

export interface NewDecision {
  decision: string;
  /** who decides, and as what */
  name: string;
  role: string;
  what: Words;
  because: Words;
  read: readonly ReadBefore[];
  readAlso?: string | undefined;
  supervision?: string | undefined;
  closing?: string | undefined;
  /** today where left out */
  on?: string | undefined;
}

/** U3: a named act: who, as what, what, why, what they had read, on which day. */
export const makeDecision: Decide<NewDecision> = (plan, request, { today }) => {
  const { decision, name, role, what, because, read, readAlso, supervision, closing, on } = request;
  return strictly(
    [
      fresh(plan, 'decisions', decision),
      needs(what, 'U3', 'decision-empty'),
      needs(because, 'U3', 'decision-without-reason'),
      needs(name, 'U3', 'decision-without-name'),
      needs(role, 'U3', 'decision-without-role'),
      read.length === 0 && !says(readAlso) ? refuse('U3', 'decision-without-reading') : null,
      short(readAlso),
      known(plan, 'supervisions', supervision),
      known(plan, 'closings', closing),
      past(on, today),
    ],
    () => [
      {
        type: 'decision-made',
        decision,
        on: on ?? today,
        name: name.trim(),
        role: role.trim(),
        what,
        because,
        read: [...new Set(read)],
        readAlso: said(readAlso),
        supervision,
        closing,
      },
    ],
  );
};

/** U4: its writer takes it back with a reason. Nobody changes a decision, and nobody else takes it back. */
export const withdrawDecision: Decide<{ decision: string; because: Words }> = (
  plan,
  { decision, because },
  { by },
) =>
  about(plan, 'decisions', decision, (found) =>
    strictly(
      [
        isItsWriter(found, by) ? null : refuse('U4', 'decision-not-yours', { name: found.name }),
        needs(because, 'U4', 'ending-needs-reason'),
      ],
      () => (found.withdrawn ? [] : [{ type: 'decision-withdrawn', decision, because }]),
    ),
  );
