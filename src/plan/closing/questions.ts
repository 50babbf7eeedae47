import type { IsoDate } from '../../lib/day.ts';
import { limitsOf } from '../due/limit-runs.ts';
import { helpers } from '../network/views.ts';
import type { Plan } from '../plan.ts';
import { dueBy } from '../timescales/limit.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import { missedInARow } from '../visit/views.ts';
import type { Closing } from './closing.ts';
import type { ClosingQuestion, ClosingReason } from './facts.ts';
import { childrenLastSeen, parentsAsked, planBsForClosing } from './known.ts';

/** X3: what is looked at before closing for each reason, in the order of the screen. */
const asked: Readonly<Record<ClosingReason, readonly ClosingQuestion[]>> = {
  'goals-reached': [
    'child-last-seen',
    'goals-sustained',
    'plan-b-used',
    'other-parent-asked',
    'who-is-there-after',
  ],
  'another-plan': ['child-last-seen', 'other-parent-asked', 'who-is-there-after'],
  'moved-away': ['child-last-seen', 'other-parent-asked', 'who-is-there-after'],
  'grown-up': ['child-last-seen', 'who-is-there-after'],
  'will-not-engage': [
    'child-last-seen',
    'plan-b-used',
    'why-they-stay-away',
    'other-parent-asked',
    'who-is-there-after',
  ],
  other: ['child-last-seen', 'plan-b-used', 'other-parent-asked', 'who-is-there-after'],
};

export const questionsFor = (reason: ClosingReason): readonly ClosingQuestion[] => asked[reason];

/** X3: the questions for this reason that neither the plan nor anybody's words have answered yet. */
export const questionsLeft = (
  plan: Plan,
  { reason, answers }: Pick<Closing, 'reason' | 'answers'>,
  rules: RuleSets,
  today: IsoDate,
): ClosingQuestion[] =>
  questionsFor(reason).filter((question) => !answers[question] && !isKnown(plan, question, rules, today));

/** X2: the plan itself answers it, so that nobody is asked to say again what stands there. */
export function isKnown(plan: Plan, question: ClosingQuestion, rules: RuleSets, today: IsoDate): boolean {
  switch (question) {
    case 'child-last-seen':
      return isSeenLately(plan, rules, today);
    case 'plan-b-used':
      return planBsForClosing(plan).some(({ used }) => used.length > 0);
    case 'other-parent-asked': {
      const parents = parentsAsked(plan);
      // One parent alone in the plan is no answer about the other one.
      return parents.length > 1 && parents.every((one) => one.asked !== null);
    }
    case 'who-is-there-after':
      return helpers(plan).length > 0;
    // Only people can say why somebody stays away, and whether what was reached will last.
    case 'why-they-stay-away':
    case 'goals-sustained':
      return false;
  }
}

/** Every child that is born was seen within the limit for visits, and no visit was missed since; without a limit nobody can tell. */
function isSeenLately(plan: Plan, rules: RuleSets, today: IsoDate): boolean {
  const limit = limitsOf(plan, rules).of('visit', today);
  const seen = childrenLastSeen(plan, today);
  return (
    limit !== null &&
    seen.length > 0 &&
    missedInARow(plan).length === 0 &&
    seen.every(({ on }) => on !== null && dueBy(limit, rules[plan.family?.nation ?? 'england'], on) >= today)
  );
}
