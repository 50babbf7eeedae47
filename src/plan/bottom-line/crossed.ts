import type { Fact } from '../facts.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import { isInUse } from '../plan-b/views.ts';
import type { Words } from '../shapes.ts';
import type { BottomLine } from './bottom-line.ts';

/**
 * B6: a must-do found crossed opens its plan B on that day, unless that is in use already or has ended. Nothing where it was kept, where
 * nobody knows, or where no plan B was agreed.
 */
export function planBOpened(
  plan: Plan,
  line: BottomLine,
  look: { kept: 'kept' | 'crossed' | 'not-known'; on: string; words?: Words | undefined },
): Fact[] {
  const planB = find(plan.planBs, now(line.planB));
  if (look.kept !== 'crossed' || !planB || planB.ended !== null || isInUse(planB)) return [];
  return [{ type: 'plan-b-used', planB: planB.id, on: look.on, words: look.words }];
}
