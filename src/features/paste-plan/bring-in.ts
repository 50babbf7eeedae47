import { setGoal } from '../../plan/goal/decide.ts';
import { type GoalDraft, keptBeside, type StepDraftRow, stepsIn } from '../../plan/paste/drafts.ts';
import { addStep } from '../../plan/step/decide.ts';
import { says } from '../../plan/strict.ts';
import type { Acted } from '../../record/plan-record.ts';
import type { Act } from '../../record/use-plan.ts';

/**
 * Writes what was taken: each goal, then its steps, one for each child a row names. Stops at the first refusal or problem and answers what
 * is left, so that nothing is written twice and nothing is lost.
 */
export async function bringIn(
  act: Act,
  newId: () => string,
  drafts: readonly GoalDraft[],
  language: string,
): Promise<{ readonly left: readonly GoalDraft[]; readonly failed: (Acted & { ok: false }) | null }> {
  for (const [at, goal] of drafts.entries()) {
    const taken = goal.steps.filter((row) => stepsIn(row) > 0);
    const named = says(goal.different);
    if (taken.length === 0 && !(goal.take && named)) continue;
    const id = named ? newId() : undefined;
    const rest = drafts.slice(at + 1);
    if (id !== undefined) {
      const children = [...new Set(taken.flatMap((step) => step.children))];
      const different = { text: goal.different, language };
      const pasted = keptBeside(goal.rest, language);
      const set = await act(setGoal, { goal: id, different, children, pasted });
      if (!set.ok) return { left: [goal, ...rest], failed: set };
    }
    for (const [i, row] of taken.entries()) {
      const written = await bringRow(act, newId, row, id, language);
      // The goal is there already: what is left stands without one, to be linked by hand.
      if (written.failed) {
        const left = { ...goal, different: '', rest: [], steps: [written.left, ...taken.slice(i + 1)] };
        return { left: [left, ...rest], failed: written.failed };
      }
    }
  }
  return { left: [], failed: null };
}

/** I9: the step of one row, for each child it names. `left`: the row with the children whose step is still to be written. */
async function bringRow(
  act: Act,
  newId: () => string,
  row: StepDraftRow,
  goal: string | undefined,
  language: string,
): Promise<{ readonly left: StepDraftRow; readonly failed: (Acted & { ok: false }) | null }> {
  const children = row.children.length === 0 ? [undefined] : row.children;
  for (const [at, child] of children.entries()) {
    const added = await act(addStep, {
      step: newId(),
      sentence: { text: row.sentence, language },
      who: row.who,
      when: row.when ?? undefined,
      check: says(row.know) ? { know: { text: row.know, language } } : undefined,
      goal,
      child,
      pasted: keptBeside(row.rest, language),
    });
    if (!added.ok) return { left: { ...row, children: row.children.slice(at) }, failed: added };
  }
  return { left: row, failed: null };
}
