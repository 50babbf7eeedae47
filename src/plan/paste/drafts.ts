import * as v from 'valibot';
import type { Words } from '../shapes.ts';
import { type When, when } from '../step/facts.ts';
import { says } from '../strict.ts';
import { type DayRule, dayRules } from '../wording/when-in.ts';
import type { Pasted } from './read-pasted.ts';

/** One step as it was read and as somebody changes it before it goes in. Plain data. */
export type StepDraftRow = {
  readonly sentence: string;
  readonly who: readonly string[];
  readonly unknown: readonly string[];
  readonly when: When | null;
  readonly whenRead: { readonly words: string; readonly rule: DayRule } | null;
  readonly whenSaid: string | null;
  readonly know: string;
  /** one step for each (I9) */
  readonly children: readonly string[];
  readonly rest: readonly string[];
  readonly take: boolean;
};
export type GoalDraft = {
  readonly different: string;
  readonly steps: readonly StepDraftRow[];
  readonly rest: readonly string[];
  /** a goal without steps goes in only where somebody says so; one with steps goes in with them */
  readonly take: boolean;
};

export const draftsOf = (pasted: Pasted & { ok: true }): GoalDraft[] =>
  pasted.goals.map(({ different, steps, rest }) => ({
    different,
    rest,
    // Cells were kept with it: it is more than a title over the rows below.
    take: rest.length > 0,
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

/** Steps that will be written for this row: one for each child it names, one where it names none (I9). */
export const stepsIn = ({ take, sentence, children }: StepDraftRow): number =>
  take && says(sentence) ? Math.max(1, children.length) : 0;

/** How many steps, and goals without a step, will be written. */
export function takenIn(drafts: readonly GoalDraft[]): { readonly steps: number; readonly goals: number } {
  const count = (goal: GoalDraft) => goal.steps.reduce((sum, row) => sum + stepsIn(row), 0);
  return {
    steps: drafts.reduce((sum, goal) => sum + count(goal), 0),
    goals: drafts.filter((goal) => goal.take && says(goal.different) && count(goal) === 0).length,
  };
}

/** I7: what stood beside a step or a goal, as the plan keeps it. */
export const keptBeside = (rest: readonly string[], language: string): Words[] | undefined =>
  rest.length === 0 ? undefined : rest.map((text) => ({ text, language }));

const texts = v.array(v.string());
const KeptSchema = v.array(
  v.object({
    different: v.string(),
    rest: v.optional(texts, []),
    take: v.optional(v.boolean(), false),
    steps: v.array(
      v.object({
        sentence: v.string(),
        who: texts,
        unknown: texts,
        when: v.nullable(when),
        whenRead: v.optional(v.nullable(v.object({ words: v.string(), rule: v.picklist(dayRules) })), null),
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
