import { type Appliers, changes, put } from '../apply.ts';
import type { ClosingFact } from './facts.ts';

const closingOf = (fact: { closing: string }) => fact.closing;

export const applyClosing: Appliers<ClosingFact['type']> = {
  'closing-proposed': (plan, entry) => {
    const { closing, on, reason, words } = entry.fact;
    return put(plan, 'closings', {
      id: closing,
      on,
      reason,
      words: words ?? null,
      answers: {},
      decided: null,
      withdrawn: null,
      by: entry.by.name,
      written: entry.written,
    });
  },
  'closing-answered': changes('closings', closingOf, (closing, entry, { question, words }) => ({
    ...closing,
    answers: { ...closing.answers, [question]: { words, by: entry.by.name } },
  })),
  'closing-decided': changes('closings', closingOf, (closing, _entry, { on, close, decision }) => ({
    ...closing,
    decided: { on, close, decision },
  })),
  'closing-withdrawn': changes('closings', closingOf, (closing, entry, { because }) => ({
    ...closing,
    withdrawn: { because, written: entry.written },
  })),
  'plan-opened-again': (plan, { fact: { on, because } }) => ({
    ...plan,
    openedAgain: [...plan.openedAgain, { on, because }],
  }),
};
