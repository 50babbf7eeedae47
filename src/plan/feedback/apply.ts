import { type Appliers, changes, put } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import type { FeedbackFact } from './facts.ts';

const sittingOf = (fact: { sitting: string }) => fact.sitting;

export const applyFeedback: Appliers<FeedbackFact['type']> = {
  'feedback-asked': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'sittings', {
      id: fact.sitting,
      person: fact.person,
      set: fact.set,
      seenBy: fact.seenBy,
      given: {},
      said: [],
      on: happenedOn(entry),
      finished: false,
      replies: [],
      replyShown: false,
    });
  },
  'feedback-given': changes('sittings', sittingOf, (sitting, _entry, { question, given }) => ({
    ...sitting,
    given: { ...sitting.given, [question]: given },
  })),
  'feedback-said': changes('sittings', sittingOf, (sitting, _entry, { words }) => ({
    ...sitting,
    said: [...sitting.said, words],
  })),
  'feedback-finished': changes('sittings', sittingOf, (sitting) => ({ ...sitting, finished: true })),
  // A further reply has not been shown yet (F4).
  'feedback-replied': changes('sittings', sittingOf, (sitting, _entry, { said, did, on }) => ({
    ...sitting,
    replies: [...sitting.replies, { said, did, on }],
    replyShown: false,
  })),
  'feedback-reply-shown': changes('sittings', sittingOf, (sitting) => ({ ...sitting, replyShown: true })),
};
