import { type Decide, happens, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { find } from '../find.ts';
import type { Plan } from '../plan.ts';
import { about, strictly } from '../strict.ts';
import type { Meeting } from './meeting.ts';

// M8: what was tapped in a meeting by mistake is taken back while the meeting goes on; the history keeps both (H5).

export const unlookAtStep: Decide<{ meeting: string; step: string }> = (plan, { meeting, step }) =>
  underWay(plan, meeting, ({ steps }) =>
    find(steps, step) ? [{ type: 'meeting-step-not-looked-at', meeting, step }] : [],
  );

export const unlookAtBottomLine: Decide<{ meeting: string; line: string }> = (plan, { meeting, line }) =>
  underWay(plan, meeting, ({ bottomLines }) =>
    bottomLines.includes(line) ? [{ type: 'meeting-bottom-line-not-looked-at', meeting, line }] : [],
  );

export const withdrawGoalReason: Decide<{ meeting: string; goal: string }> = (plan, { meeting, goal }) =>
  underWay(plan, meeting, ({ goalsWithout }) =>
    find(goalsWithout, goal) ? [{ type: 'meeting-goal-reason-withdrawn', meeting, goal }] : [],
  );

export const unhearChild: Decide<{ meeting: string; child: string }> = (plan, { meeting, child }) =>
  underWay(plan, meeting, ({ children }) =>
    Object.hasOwn(children, child) ? [{ type: 'meeting-child-not-heard', meeting, child }] : [],
  );

/** May also be taken back after the meeting, as it may be moved then. */
export const unsetNextMeeting: Decide<{ meeting: string }> = (plan, { meeting }) =>
  about(plan, 'meetings', meeting, ({ next }) =>
    strictly([], () => (next === null ? [] : [{ type: 'next-meeting-unset', meeting }])),
  );

/** It is not finished after all. */
export const goOnWithMeeting: Decide<{ meeting: string }> = (plan, { meeting }) =>
  about(plan, 'meetings', meeting, ({ finished }) =>
    strictly([], () => (finished ? [{ type: 'meeting-goes-on', meeting }] : [])),
  );

/** Opened by mistake: only as long as nothing was said in it, and no step was agreed there. */
export const neverHeld: Decide<{ meeting: string }> = (plan, { meeting }) =>
  about(plan, 'meetings', meeting, (found) =>
    isBare(found) && !Object.values(plan.steps).some((step) => step.meeting === meeting)
      ? strictly([], () => [{ type: 'meeting-not-held', meeting }])
      : happens(),
  );

const isBare = ({ finished, next, here, steps, bottomLines, goalsWithout, children }: Meeting): boolean =>
  finished === null &&
  next === null &&
  bottomLines.length === 0 &&
  [here, steps, goalsWithout, children].every((said) => Object.keys(said).length === 0);

const underWay = (plan: Plan, id: string, facts: (meeting: Meeting) => Fact[]) =>
  about(plan, 'meetings', id, (found) =>
    found.finished ? refuse('M4', 'meeting-finished') : strictly([], () => facts(found)),
  );
