import { allOf } from '../all-of.ts';
import { type Decide, type Decision, refuse } from '../decision.ts';
import type { Plan } from '../plan.ts';
import { usePlanB } from '../plan-b/decide.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, needs, past, said, short, strictly, type Trouble } from '../strict.ts';
import { makeDecision } from '../supervision/decide.ts';
import type { ReadBefore } from '../supervision/facts.ts';
import { sameName } from '../supervision/same-name.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import type { Closing } from './closing.ts';
import type { ClosingQuestion, ClosingReason } from './facts.ts';
import { questionsLeft } from './questions.ts';
import { closedSince, closingUnderWay, mayCloseHere } from './views.ts';

// The domain's verb is called like a hook; it is none.
const putInUse = usePlanB;

/** X1, X6: somebody proposes to close, for a reason. */
export const proposeClosing: Decide<{
  closing: string;
  reason: ClosingReason;
  words?: Words | undefined;
  on?: string | undefined;
}> = (plan, { closing, reason, words, on }, { today }) =>
  strictly(
    [
      fresh(plan, 'closings', closing),
      mayBeClosed(plan),
      closedSince(plan) ? refuse('X1', 'plan-closed-already') : null,
      closingUnderWay(plan) ? refuse('X1', 'closing-under-way') : null,
      short(words),
      reason === 'other' ? needs(words, 'X1', 'closing-reason-empty') : null,
      past(on, today),
    ],
    () => [{ type: 'closing-proposed', closing, on: on ?? today, reason, words: said(words) }],
  );

/** X3: what was found about one of the questions; said again, the latest counts; emptied, it is unsaid (R16). */
export const answerClosing: Decide<{ closing: string; question: ClosingQuestion; words: Words }> = (
  plan,
  { closing, question, words },
) =>
  underWay(plan, closing, ({ answers }) =>
    strictly([short(words)], () =>
      (said(words)?.text ?? '') === (answers[question]?.words.text ?? '')
        ? []
        : [{ type: 'closing-answered', closing, question, words }],
    ),
  );

export interface DecideClosing {
  closing: string;
  /** the id of the decision that names who and why */
  decision: string;
  close: boolean;
  name: string;
  role: string;
  what: Words;
  because: Words;
  read: readonly ReadBefore[];
  readAlso?: string | undefined;
  on?: string | undefined;
  /** X5: not closed, this plan B begins in the same act */
  planB?: string | undefined;
  /** the time limits in force, which say whether a child was seen lately enough */
  rules: RuleSets;
}

/**
 * X4, X5: somebody named decides, and not whoever proposed it. To close, every question that the plan leaves open is answered first; to go
 * on needs no more than the name and the reason.
 */
export const decideClosing: Decide<DecideClosing> = (plan, request, context) =>
  underWay(plan, request.closing, (found) => {
    const { closing, decision, close, name, planB, rules } = request;
    const { role, what, because, read, readAlso } = request;
    const on = request.on ?? context.today;
    const left = questionsLeft(plan, found, rules, context.today);
    const trouble = [
      past(request.on, context.today),
      on < found.on ? refuse('X4', 'decision-before-proposal') : null,
      sameName(name, found.by) ? refuse('X4', 'decision-by-proposer', { name: found.by }) : null,
      close ? mayBeClosed(plan) : null,
      close && left.length > 0 ? refuse('X3', 'closing-questions-open', { count: left.length }) : null,
    ].find((one) => one !== null);
    if (trouble) return trouble;
    return allOf(
      makeDecision(plan, { decision, name, role, what, because, read, readAlso, closing, on }, context),
      strictly([], () => [{ type: 'closing-decided', closing, on, close, decision }]),
      planB && !close ? putInUse(plan, { planB, words: because, on }, context) : undefined,
    );
  });

/** X1: nobody proposes it any more. */
export const withdrawClosing: Decide<{ closing: string; because: Words }> = (plan, { closing, because }) =>
  underWay(plan, closing, () =>
    strictly([needs(because, 'X1', 'ending-needs-reason')], () => [
      { type: 'closing-withdrawn', closing, because },
    ]),
  );

/** X7: a closed plan is opened again, with the reason. */
export const openAgain: Decide<{ because: Words; on?: string | undefined }> = (
  plan,
  { because, on },
  { today },
) => {
  const closed = closedSince(plan);
  if (closed === null) return refuse('X7', 'plan-not-closed');
  return strictly(
    [
      needs(because, 'X7', 'opening-needs-reason'),
      past(on, today),
      on !== undefined && on < closed.on ? refuse('X7', 'opened-before-closed') : null,
    ],
    () =>
      closed.closings.map((closing) => ({ type: 'plan-opened-again', closing, on: on ?? today, because })),
  );
};

/** X6: the kind of plan may be closed from a tablet; where people said two kinds apart, both may. */
const mayBeClosed = (plan: Plan): Trouble => {
  const may = mayCloseHere(plan);
  if (may === 'yes') return null;
  return may === 'kind-not-said'
    ? refuse('X6', 'plan-kind-not-said')
    : refuse('X6', 'plan-not-closed-from-here');
};

const underWay = (plan: Plan, id: string, then: (closing: Closing) => Decision): Decision =>
  about(plan, 'closings', id, (found) =>
    found.withdrawn || closingUnderWay(plan)?.id !== id ? refuse('X1', 'closing-over') : then(found),
  );
