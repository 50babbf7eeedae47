import { setGoal } from '../../plan/goal/decide.ts';
import type { GoalDraft } from '../../plan/paste/drafts.ts';
import { addStep } from '../../plan/step/decide.ts';
import { says } from '../../plan/strict.ts';
import type { Acted } from '../../record/plan-record.ts';
import type { Act } from '../../record/use-plan.ts';

/**
 * Writes what was taken: each goal, then its steps. Stops at the first refusal or problem and answers what is left, so that
 * nothing is written twice and nothing is lost.
 */
export async function bringIn(
  act: Act,
  newId: () => string,
  drafts: readonly GoalDraft[],
  language: string,
): Promise<{ readonly left: readonly GoalDraft[]; readonly failed: (Acted & { ok: false }) | null }> {
  for (const [at, goal] of drafts.entries()) {
    const taken = goal.steps.filter(({ take, sentence }) => take && says(sentence));
    if (taken.length === 0) continue;
    const id = says(goal.different) ? newId() : undefined;
    const rest = drafts.slice(at + 1);
    if (id !== undefined) {
      const children = [...new Set(taken.flatMap((step) => step.children))];
      const set = await act(setGoal, { goal: id, different: { text: goal.different, language }, children });
      if (!set.ok) return { left: [goal, ...rest], failed: set };
    }
    for (const [i, step] of taken.entries()) {
      const [child, ...others] = step.children;
      const added = await act(addStep, {
        step: newId(),
        sentence: { text: step.sentence, language },
        who: step.who,
        when: step.when ?? undefined,
        check: says(step.know) ? { know: { text: step.know, language } } : undefined,
        goal: id,
        child: others.length === 0 ? child : undefined,
      });
      // The goal is there already: what is left stands without one, to be linked by hand.
      if (!added.ok) return { left: [{ different: '', steps: taken.slice(i) }, ...rest], failed: added };
    }
  }
  return { left: [], failed: null };
}
