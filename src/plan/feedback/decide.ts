import { type Decide, refuse } from '../decision.ts';
import { find } from '../find.ts';
import { same } from '../held.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, known, needs, past, strictly } from '../strict.ts';
import type { Given, MayBeSeenBy, QuestionSet } from './facts.ts';

/** F1: who may see the answers is chosen before the first question. */
export const askFeedback: Decide<{
  sitting: string;
  person: string;
  set: QuestionSet;
  seenBy: MayBeSeenBy;
}> = (plan, request) =>
  strictly([fresh(plan, 'sittings', request.sitting), known(plan, 'people', request.person)], () => [
    { type: 'feedback-asked', ...request },
  ]);

/** F2: a face, a number, a skip or *I do not understand*; the latest answer to a question counts. */
export const giveFeedback: Decide<{ sitting: string; question: string; given: Given }> = (plan, request) =>
  about(plan, 'sittings', request.sitting, (sitting) =>
    strictly([sitting.finished ? refuse('F3', 'sitting-finished') : null, possible(request.given)], () =>
      same(find(sitting.given, request.question) ?? null, request.given)
        ? []
        : [{ type: 'feedback-given', ...request }],
    ),
  );

/** What else the person wants to say, in their words. */
export const sayMore: Decide<{ sitting: string; words: Words }> = (plan, request) =>
  about(plan, 'sittings', request.sitting, (sitting) =>
    strictly(
      [
        needs(request.words, 'F3', 'nothing-said'),
        sitting.finished ? refuse('F3', 'sitting-finished') : null,
      ],
      () => [{ type: 'feedback-said', ...request }],
    ),
  );

export const finishSitting: Decide<{ sitting: string }> = (plan, { sitting }) =>
  about(plan, 'sittings', sitting, ({ finished }) =>
    strictly([], () => (finished ? [] : [{ type: 'feedback-finished', sitting }])),
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
      return replies.some((one) => same(one, reply)) ? [] : [{ type: 'feedback-replied', sitting, ...reply }];
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
  return null;
}

const inside = (number: number, least: number, most: number) =>
  Number.isInteger(number) && number >= least && number <= most ? null : refuse('F2', 'number-out-of-range');
