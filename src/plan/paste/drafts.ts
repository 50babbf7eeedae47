import * as v from 'valibot';
import { type When, when } from '../step/facts.ts';
import type { Pasted } from './read-pasted.ts';

/** One step as it was read and as somebody changes it before it goes in. Plain data. */
export type StepDraftRow = {
  readonly sentence: string;
  readonly who: readonly string[];
  readonly unknown: readonly string[];
  readonly when: When | null;
  readonly whenSaid: string | null;
  readonly know: string;
  readonly children: readonly string[];
  readonly rest: readonly string[];
  readonly take: boolean;
};
export type GoalDraft = { readonly different: string; readonly steps: readonly StepDraftRow[] };

export const draftsOf = (pasted: Pasted & { ok: true }): GoalDraft[] =>
  pasted.goals.map(({ different, steps }) => ({
    different,
    steps: steps.map((step) => ({ ...step, take: true })),
  }));

/** The drafts with one step changed. */
export const withStep = (
  drafts: readonly GoalDraft[],
  goal: number,
  step: number,
  change: Partial<StepDraftRow>,
): GoalDraft[] =>
  drafts.map((one, at) =>
    at === goal
      ? { ...one, steps: one.steps.map((row, i) => (i === step ? { ...row, ...change } : row)) }
      : one,
  );

export const takenIn = (drafts: readonly GoalDraft[]): number =>
  drafts.reduce((sum, { steps }) => sum + steps.filter(({ take }) => take).length, 0);

const texts = v.array(v.string());
const KeptSchema = v.array(
  v.object({
    different: v.string(),
    steps: v.array(
      v.object({
        sentence: v.string(),
        who: texts,
        unknown: texts,
        when: v.nullable(when),
        whenSaid: v.nullable(v.string()),
        know: v.string(),
        children: texts,
        rest: texts,
        take: v.boolean(),
      }),
    ),
  }),
);

/** What was being looked through when the screen was left; null when nothing was, or an earlier release kept it otherwise. */
export function keptDrafts(kept: unknown): readonly GoalDraft[] | null {
  const read = v.safeParse(KeptSchema, kept);
  return read.success && read.output.length > 0 ? read.output : null;
}
