import { type Decide, refuse } from '../decision.ts';
import type { ScaleEnds } from '../goal/facts.ts';
import { now, same } from '../held.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, known, needs, said, short, strictly, type Trouble } from '../strict.ts';
import type { AnswerValue } from './facts.ts';

/** N1: a round keeps the question and both ends exactly as asked; the goal's own words if none are given. */
export const askScale: Decide<{
  round: string;
  goal: string;
  people: readonly string[];
  asked?: ScaleEnds | undefined;
}> = (plan, { round, goal, people, asked }) =>
  about(plan, 'goals', goal, (found) => {
    const ends = asked ?? now(found.scale);
    if (!ends) return refuse('G2', 'scale-words-empty');
    return strictly(
      [
        fresh(plan, 'rounds', round),
        needs(ends.question, 'G2', 'scale-words-empty'),
        needs(ends.ten, 'G2', 'scale-words-empty'),
        needs(ends.zero, 'G2', 'scale-words-empty'),
        people.length === 0 ? refuse('N3', 'nobody-asked') : null,
        known(plan, 'people', ...people),
      ],
      () => [{ type: 'scale-asked', round, goal, asked: ends, people: [...people] }],
    );
  });

export interface ScaleAnswer {
  round: string;
  person: string;
  answer: AnswerValue;
  /** why that number; what would make it one higher: own words, own language */
  reason?: Words | undefined;
  higher?: Words | undefined;
  /** answered without the others seeing it */
  alone: boolean;
  /** N11: who helped, or typed for them */
  helper?: string | undefined;
  /** said by the screen when people agreed to take a late answer after all were shown */
  late?: boolean | undefined;
}

/** N3: only people who were asked, and only until all are shown, unless a late answer is wanted. N7: 0 to 10. */
export const answerScale: Decide<ScaleAnswer> = (plan, { late, ...answer }) =>
  about(plan, 'rounds', answer.round, (round) =>
    strictly(
      [
        known(plan, 'people', answer.person, answer.helper),
        round.people.includes(answer.person) ? null : refuse('N3', 'person-not-asked'),
        round.revealed && !late ? refuse('N3', 'round-already-shown') : null,
        possible(answer.answer),
        short(answer.reason, answer.higher),
      ],
      () => {
        const { person, answer: value, alone, helper } = answer;
        const reason = said(answer.reason);
        const higher = said(answer.higher);
        const before = round.answers.find((one) => one.person === person);
        const fields = {
          person,
          answer: value,
          reason: reason ?? null,
          higher: higher ?? null,
          alone,
          helper: helper ?? null,
        };
        if (before && same({ ...before, on: '' }, { ...fields, on: '' })) return [];
        return [
          { type: 'scale-answered', round: round.id, person, answer: value, reason, higher, alone, helper },
        ];
      },
    ),
  );

export const addToRound: Decide<{ round: string; person: string }> = (plan, request) =>
  about(plan, 'rounds', request.round, (round) =>
    strictly([known(plan, 'people', request.person)], () =>
      round.people.includes(request.person) ? [] : [{ type: 'scale-person-added', ...request }],
    ),
  );

/** N6: there is something to show once one person has answered. */
export const revealRound: Decide<{ round: string }> = (plan, { round }) =>
  about(plan, 'rounds', round, ({ answers, revealed }) =>
    strictly([answers.length === 0 ? refuse('N6', 'nobody-answered') : null], () =>
      revealed ? [] : [{ type: 'scale-revealed', round }],
    ),
  );

/** What the family says about the gap between the numbers; only once they have seen it (N2). */
export const sayGap: Decide<{ round: string; words: Words; person?: string | undefined }> = (plan, request) =>
  about(plan, 'rounds', request.round, ({ revealed, gap }) =>
    strictly(
      [
        needs(request.words, 'N2', 'gap-empty'),
        known(plan, 'people', request.person),
        revealed ? null : refuse('N2', 'round-not-shown-yet'),
      ],
      () =>
        same(gap, { person: request.person ?? null, words: request.words })
          ? []
          : [{ type: 'scale-gap-said', ...request }],
    ),
  );

/** N10: what people decided after the council's questions about a band. Only once all have seen the numbers (N2). */
export const decideBand: Decide<{
  round: string;
  band: { from: number; to: number };
  words: Words;
  person?: string | undefined;
}> = (plan, request) =>
  about(plan, 'rounds', request.round, ({ revealed }) =>
    strictly(
      [
        needs(request.words, 'N10', 'decision-empty'),
        known(plan, 'people', request.person),
        revealed ? null : refuse('N2', 'round-not-shown-yet'),
      ],
      () => [{ type: 'scale-band-decided', ...request }],
    ),
  );

function possible(answer: AnswerValue): Trouble {
  const fine =
    answer.kind === 'number'
      ? Number.isInteger(answer.number) && answer.number >= 0 && answer.number <= 10
      : answer.place >= 0 && answer.place <= 1;
  return fine ? null : refuse('N7', 'number-out-of-range');
}
