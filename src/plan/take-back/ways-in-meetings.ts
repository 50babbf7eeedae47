import type { Decision } from '../decision.ts';
import { find } from '../find.ts';
import { attend, hearChild, leaveGoalWithout, setNextMeeting } from '../meeting/decide.ts';
import type { Meeting } from '../meeting/meeting.ts';
import {
  signMinutes,
  unsendMinutes,
  unsignMinutes,
  unwriteMinutes,
  writeMinutes,
} from '../meeting/minutes-clocks.ts';
import {
  goOnWithMeeting,
  neverHeld,
  unhearChild,
  unlookAtBottomLine,
  unlookAtStep,
  unsetNextMeeting,
  withdrawGoalReason,
} from '../meeting/withdraw.ts';
import { strictly } from '../strict.ts';
import type { Taking, Ways } from './way.ts';

/** What was tapped in a meeting: what was said before stands again, or nothing at all (M8). */
export const waysInMeetings: Ways = {
  'meeting-opened': ({ meeting }, { plan, context }) => neverHeld(plan, { meeting }, context),
  'meeting-attended': ({ meeting, person }, taking) => {
    const was = find(taking.before.meetings, meeting)?.here ?? {};
    return attend(taking.plan, { meeting, person, here: find(was, person) ?? false }, taking.context);
  },
  'meeting-step-looked-at': ({ meeting, step, ...looked }, { plan, before, context }) => {
    const stood = find(find(plan.meetings, meeting)?.steps ?? {}, step);
    if (stood?.outcome !== looked.outcome) return undefined;
    const was = find(find(before.meetings, meeting)?.steps ?? {}, step);
    if (!was) return unlookAtStep(plan, { meeting, step }, context);
    // The step itself is moved back by the move's own way.
    const words = was.words ?? undefined;
    const unblocker = was.unblocker ?? undefined;
    return underWay(meeting, { plan }, () => [
      { type: 'meeting-step-looked-at', meeting, step, outcome: was.outcome, words, unblocker },
    ]);
  },
  'meeting-bottom-line-looked-at': ({ meeting, line }, { plan, context }) =>
    unlookAtBottomLine(plan, { meeting, line }, context),
  'meeting-goal-without-next-step': ({ meeting, goal }, { plan, before, context }) => {
    const was = find(find(before.meetings, meeting)?.goalsWithout ?? {}, goal);
    return was
      ? leaveGoalWithout(plan, { meeting, goal, because: was }, context)
      : withdrawGoalReason(plan, { meeting, goal }, context);
  },
  'meeting-child-heard': ({ meeting, child }, { plan, before, context }) => {
    const was = find(before.meetings, meeting)?.children ?? {};
    return Object.hasOwn(was, child)
      ? hearChild(plan, { meeting, child, words: was[child] ?? undefined }, context)
      : unhearChild(plan, { meeting, child }, context);
  },
  'next-meeting-set': ({ meeting }, { plan, before, context }) => {
    const was = find(before.meetings, meeting)?.next ?? null;
    return was === null
      ? unsetNextMeeting(plan, { meeting }, context)
      : setNextMeeting(plan, { meeting, on: was }, context);
  },
  'minutes-written': ({ meeting }, { plan, before, context }) => {
    const was = find(before.meetings, meeting)?.minutes.written;
    return was
      ? writeMinutes(plan, { meeting, on: was.on, words: was.words ?? undefined }, context)
      : unwriteMinutes(plan, { meeting }, context);
  },
  'minutes-signed': ({ meeting }, { plan, before, context }) => {
    const was = find(before.meetings, meeting)?.minutes.signed;
    return was ? signMinutes(plan, { meeting, ...was }, context) : unsignMinutes(plan, { meeting }, context);
  },
  // Sent twice, and the second by mistake: both stand, since one cannot be told from the other.
  'minutes-sent': ({ meeting, person }, { plan, before, context }) =>
    find(find(before.meetings, meeting)?.minutes.sent ?? {}, person)
      ? undefined
      : unsendMinutes(plan, { meeting, person }, context),
  'meeting-finished': ({ meeting }, { plan, context }) => goOnWithMeeting(plan, { meeting }, context),
};

function underWay(
  id: string,
  { plan }: Pick<Taking, 'plan'>,
  facts: Parameters<typeof strictly>[1],
): Decision | undefined {
  const meeting: Meeting | undefined = find(plan.meetings, id);
  return meeting && !meeting.finished ? strictly([], facts) : undefined;
}
