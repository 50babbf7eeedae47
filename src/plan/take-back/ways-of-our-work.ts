import { answerClosing, withdrawClosing } from '../closing/decide.ts';
import { happens } from '../decision.ts';
import { find } from '../find.ts';
import { withdrawDecision, withdrawSupervision } from '../supervision/decide.ts';
import type { Ways } from './way.ts';

/** Supervision, decisions and closing: each is taken back by its writer alone (U4, U7), and stays in the history. */
export const waysOfOurWork: Ways = {
  'supervision-held': ({ supervision }, { plan, because, context }) =>
    withdrawSupervision(plan, { supervision, because }, context),
  // What was said goes with the supervision it was said in; said later, it stays said (U2).
  'supervision-answered': ({ supervision }, { before }) =>
    find(before.supervisions, supervision) ? undefined : happens(),
  'decision-made': ({ decision }, { plan, because, context }) =>
    withdrawDecision(plan, { decision, because }, context),
  'closing-proposed': ({ closing }, { plan, because, context }) =>
    withdrawClosing(plan, { closing, because }, context),
  'closing-answered': ({ closing, question, words }, { plan, before, context }) =>
    answerClosing(
      plan,
      {
        closing,
        question,
        words: find(before.closings, closing)?.answers[question]?.words ?? { ...words, text: '' },
      },
      context,
    ),
  // Whatever was decided goes with the decision that names who and why (X7).
  'closing-decided': () => happens(),
};
