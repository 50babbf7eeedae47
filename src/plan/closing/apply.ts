import { type Appliers, changes, put } from '../apply.ts';
import { find } from '../find.ts';
import { orNothing } from '../shapes.ts';
import type { ClosingFact } from './facts.ts';
import { settled } from './settled.ts';

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
      decisions: [],
      withdrawn: null,
      by: entry.by.name,
      written: entry.written,
    });
  },
  'closing-answered': changes('closings', closingOf, (closing, entry, { question, words }) => ({
    ...closing,
    answers: {
      ...closing.answers,
      [question]: orNothing(words) ? { words, by: entry.by.name } : undefined,
    },
  })),
  'closing-decided': (plan, { fact: { closing: id, on, close, decision } }) => {
    const closing = find(plan.closings, id);
    if (!closing) return 'unknown-thing';
    const decisions = [...closing.decisions, { on, close, decision }];
    return settled({ ...plan, closings: { ...plan.closings, [id]: { ...closing, decisions } } }, id);
  },
  'closing-withdrawn': changes('closings', closingOf, (closing, entry, { because }) => ({
    ...closing,
    withdrawn: { because, written: entry.written },
  })),
  'plan-opened-again': (plan, { fact: { closing, on, because } }) =>
    find(plan.closings, closing)
      ? { ...plan, openedAgain: [...plan.openedAgain, { closing, on, because }] }
      : 'unknown-thing',
};
