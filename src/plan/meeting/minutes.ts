import type { BottomLine } from '../bottom-line/bottom-line.ts';
import { find } from '../find.ts';
import type { Goal } from '../goal/goal.ts';
import { now } from '../held.ts';
import { everyone } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { PlanB } from '../plan-b/plan-b.ts';
import type { Words } from '../shapes.ts';
import type { Step } from '../step/step.ts';
import { isDatedFrom, isOpenStep } from '../step/views.ts';
import type { LookedAt, Meeting } from './meeting.ts';
import { agenda } from './views.ts';

export interface MinutesPart {
  /** null: steps that belong to no goal */
  readonly goal: Goal | null;
  readonly looked: readonly (LookedAt & { readonly step: Step })[];
  /** next small steps with a day: agreed in the meeting, or going on from before it */
  readonly next: readonly Step[];
  /** why the goal goes without one (M3) */
  readonly without: Words | null;
}

/** What a meeting did, as its minutes tell it. */
export interface MinutesView {
  readonly kind: Meeting['kind'];
  /** the day it was held */
  readonly on: string;
  readonly chair: string | null;
  readonly here: readonly string[];
  /** asked to come, and not here */
  readonly away: readonly string[];
  readonly parts: readonly MinutesPart[];
  readonly mustDos: readonly {
    readonly line: BottomLine;
    readonly kept: 'kept' | 'crossed' | 'not-known' | null;
    readonly words: Words | null;
  }[];
  /** plan Bs tried out on that day, and how it went */
  readonly planBs: readonly { readonly planB: PlanB; readonly words: Words }[];
  /** what children said in the meeting, or had read out there; never an answer they gave elsewhere (M15) */
  readonly children: readonly { readonly child: string; readonly words: Words | null }[];
  readonly next: string | null;
  /** why it was finished with goals left (M3) */
  readonly although: Words | null;
}

/**
 * M15: minutes write themselves from what was done in the meeting. Nothing else of the plan is in them: no number, no face, no
 * telling, no way to reach anybody.
 * @param plan as it was known when the meeting was finished, so that a step moved later does not rewrite them
 * @param meeting as it stands now: the next day may have been set since
 */
export function minutesOf(plan: Plan, meeting: Meeting): MinutesView {
  const on = meeting.finished?.on ?? meeting.on;
  const known = everyone(plan).map(({ id }) => id);
  const here = known.filter((id) => find(meeting.here, id) === true);
  return {
    kind: meeting.kind,
    on,
    chair: now(meeting.chair),
    here,
    away: known.filter((id) => meeting.people.includes(id) && !here.includes(id)),
    parts: agenda(plan, meeting).map(({ goal, steps, agreed }) => ({
      goal,
      looked: steps.flatMap((step) => {
        const looked = find(meeting.steps, step.id);
        return looked ? [{ ...looked, step }] : [];
      }),
      next: [...agreed, ...steps.filter((step) => isOpenStep(step) && isDatedFrom(step, on))],
      without: goal ? (find(meeting.goalsWithout, goal.id) ?? null) : null,
    })),
    mustDos: meeting.bottomLines.flatMap((id) => {
      const line = find(plan.bottomLines, id);
      const look = line?.looks.findLast((one) => one.on === on);
      return line ? [{ line, kept: look?.kept ?? null, words: look?.words ?? null }] : [];
    }),
    planBs: Object.values(plan.planBs).flatMap((planB) =>
      planB.tested.filter((test) => test.on === on).map(({ words }) => ({ planB, words })),
    ),
    children: Object.entries(meeting.children).map(([child, words]) => ({ child, words })),
    next: meeting.next,
    although: meeting.finished?.although ?? null,
  };
}
