import { addDays } from '../../lib/day.ts';
import { type Appliers, changes, put } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import type { FeedbackFact } from './facts.ts';
import { questionSets, questionsBefore } from './question-sets.ts';

const sittingOf = (fact: { sitting: string }) => fact.sitting;

export const applyFeedback: Appliers<FeedbackFact['type']> = {
  'feedback-asked': (plan, entry) => {
    const { fact } = entry;
    const on = happenedOn(entry);
    return put(plan, 'sittings', {
      id: fact.sitting,
      person: fact.person,
      set: fact.set,
      seenBy: fact.seenBy,
      asked: fact.asked ?? questionsBefore(fact.set),
      given: {},
      said: [],
      on,
      by: entry.by.name,
      finished: false,
      decisions: [],
      due: { until: fact.replyBy ?? addDays(on, questionSets.shipped.replyDays), who: null },
      replies: [],
      replyShown: false,
    });
  },
  'feedback-given': changes('sittings', sittingOf, (sitting, _entry, { question, given }) => ({
    ...sitting,
    given: { ...sitting.given, [question]: given },
  })),
  'feedback-said': changes('sittings', sittingOf, (sitting, _entry, { words, question }) => ({
    ...sitting,
    said: [...sitting.said, { words, question: question ?? null }],
  })),
  'feedback-finished': changes('sittings', sittingOf, (sitting) => ({ ...sitting, finished: true })),
  'feedback-safety-decided': changes('sittings', sittingOf, (sitting, entry, { decided, decider }) => ({
    ...sitting,
    decisions: [
      ...sitting.decisions,
      { decided, decider: decider ?? null, by: entry.by.name, written: entry.written },
    ],
  })),
  'feedback-reply-due': changes('sittings', sittingOf, (sitting, _entry, { until, who }) => ({
    ...sitting,
    due: { until, who: who ?? null },
  })),
  // A further reply has not been shown yet (F4).
  'feedback-replied': changes('sittings', sittingOf, (sitting, entry, { said, did, on }) => ({
    ...sitting,
    replies: [...sitting.replies, { said, did, on, by: entry.by.name }],
    replyShown: false,
  })),
  'feedback-reply-shown': changes('sittings', sittingOf, (sitting) => ({ ...sitting, replyShown: true })),
};
