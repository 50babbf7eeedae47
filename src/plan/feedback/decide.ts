import { type Decide, refuse } from '../decision.ts';
import { find } from '../find.ts';
import { same } from '../held.ts';
import type { Words } from '../shapes.ts';
import { about, said as filledIn, fresh, known, needs, past, real, short, strictly } from '../strict.ts';
import type { Given, MayBeSeenBy, Question, QuestionSet } from './facts.ts';
import { questionSets, questionsOf } from './question-sets.ts';
import { isUnsafe } from './safety.ts';

/** F1, F6: who may see the answers is chosen before the first question, and the questions are kept as they are asked. */
export const askFeedback: Decide<{
  sitting: string;
  person: string;
  set: QuestionSet;
  seenBy: MayBeSeenBy;
  /** as the council has them; left out: as Waymark brings them */
  asked?: readonly Question[] | undefined;
  edition?: number | undefined;
  replyBy?: string | undefined;
}> = (plan, { asked, edition, replyBy, ...request }) =>
  strictly(
    [fresh(plan, 'sittings', request.sitting), known(plan, 'people', request.person), real(replyBy)],
    () => [
      {
        type: 'feedback-asked',
        ...request,
        asked: [...(asked ?? questionsOf(request.set))],
        edition: edition ?? questionSets.shipped.edition,
        ...(replyBy === undefined ? {} : { replyBy }),
      },
    ],
  );

/** F2: a face, a number, people, own words, a drawing, a skip or *I do not understand*; the latest answer to a question counts. */
export const giveFeedback: Decide<{ sitting: string; question: string; given: Given }> = (plan, request) =>
  about(plan, 'sittings', request.sitting, (sitting) =>
    strictly(
      [
        sitting.finished ? refuse('F3', 'sitting-finished') : null,
        possible(request.given),
        request.given.kind === 'people' ? known(plan, 'people', ...request.given.people) : null,
      ],
      () =>
        same(find(sitting.given, request.question) ?? null, request.given)
          ? []
          : [{ type: 'feedback-given', ...request }],
    ),
  );

/** What else the person wants to say, in their words; about one question: what would make it one better (F8). */
export const sayMore: Decide<{ sitting: string; words: Words; question?: string | undefined }> = (
  plan,
  { question, ...request },
) =>
  about(plan, 'sittings', request.sitting, (sitting) =>
    strictly(
      [
        needs(request.words, 'F3', 'nothing-said'),
        sitting.finished ? refuse('F3', 'sitting-finished') : null,
      ],
      () => [{ type: 'feedback-said', ...request, ...(question === undefined ? {} : { question }) }],
    ),
  );

export const finishSitting: Decide<{ sitting: string }> = (plan, { sitting }) =>
  about(plan, 'sittings', sitting, ({ finished }) =>
    strictly([], () => (finished ? [] : [{ type: 'feedback-finished', sitting }])),
  );

/** F7: what was decided after an unsafe answer. Its time is the time it is written; a later one stands beside it. */
export const decideOnSafety: Decide<{ sitting: string; decided: Words; decider?: string | undefined }> = (
  plan,
  { sitting, decided, decider },
) =>
  about(plan, 'sittings', sitting, (found) =>
    strictly(
      [
        needs(decided, 'F7', 'decision-empty'),
        short(decider),
        isUnsafe(found) ? null : refuse('F7', 'nothing-unsafe'),
      ],
      () => {
        const who = filledIn(decider);
        return [
          {
            type: 'feedback-safety-decided',
            sitting,
            decided,
            ...(who === undefined ? {} : { decider: who }),
          },
        ];
      },
    ),
  );

/** F8: who replies, and by when; the latest word counts. */
export const promiseReply: Decide<{ sitting: string; until: string; who?: string | undefined }> = (
  plan,
  { sitting, until, who },
) =>
  about(plan, 'sittings', sitting, ({ due }) =>
    strictly([real(until), known(plan, 'people', who)], () =>
      same(due, { until, who: who ?? null })
        ? []
        : [{ type: 'feedback-reply-due', sitting, until, ...(who === undefined ? {} : { who }) }],
    ),
  );

/** F4: you said – we did; shown to the person at the next visit. */
export const replyToSitting: Decide<{ sitting: string; said: Words; did: Words; on?: string | undefined }> = (
  plan,
  { sitting, said, did, on },
  { today },
) =>
  about(plan, 'sittings', sitting, ({ replies }) =>
    strictly([needs(said, 'F4', 'reply-empty'), needs(did, 'F4', 'reply-empty'), past(on, today)], () => {
      const reply = { said, did, on: on ?? today };
      return replies.some(({ by: _, ...one }) => same(one, reply))
        ? []
        : [{ type: 'feedback-replied', sitting, ...reply }];
    }),
  );

export const showReply: Decide<{ sitting: string }> = (plan, { sitting }) =>
  about(plan, 'sittings', sitting, ({ replies, replyShown }) =>
    strictly([replies.length === 0 ? refuse('F4', 'no-reply-yet') : null], () =>
      replyShown ? [] : [{ type: 'feedback-reply-shown', sitting }],
    ),
  );

function possible(given: Given) {
  if (given.kind === 'face') return inside(given.face, 1, 5);
  if (given.kind === 'number') return inside(given.number, 0, 10);
  if (given.kind === 'said') return needs(given.words, 'F3', 'nothing-said');
  return null;
}

const inside = (number: number, least: number, most: number) =>
  Number.isInteger(number) && number >= least && number <= most ? null : refuse('F2', 'number-out-of-range');
