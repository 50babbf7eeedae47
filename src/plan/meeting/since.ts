import type { Sitting } from '../feedback/sitting.ts';
import { maySee } from '../feedback/views.ts';
import type { Goal } from '../goal/goal.ts';
import { openGoals } from '../goal/views.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { lastShown, type ShownRound } from '../scale/views.ts';
import type { Meeting } from './meeting.ts';
import { finishedMeetings } from './views.ts';

/** The day people met before this meeting; null: they have not. */
const lastTime = (plan: Plan, meeting: Meeting): string | null =>
  finishedMeetings(plan).find((one) => one.id !== meeting.id && one.on <= meeting.on)?.finished?.on ?? null;

const isSince = (plan: Plan, meeting: Meeting, on: string): boolean => {
  const last = lastTime(plan, meeting);
  return last === null || on > last || on === meeting.on;
};

/** M16: numbers all have seen since people last met, goal by goal. */
export const numbersSince = (plan: Plan, meeting: Meeting): { goal: Goal; shown: ShownRound }[] =>
  openGoals(plan).flatMap((goal) => {
    const shown = lastShown(plan, goal.id);
    return shown && isSince(plan, meeting, shown.round.on) ? [{ goal, shown }] : [];
  });

/** M16: sittings since people last met that the person chose to show to everyone (F5); each person's latest, the latest first. */
export function sittingsSince(plan: Plan, meeting: Meeting): Sitting[] {
  const latest = new Map<string, Sitting>();
  for (const sitting of Object.values(plan.sittings).sort((a, b) => compare(a.on, b.on)))
    if (maySee(sitting, 'anyone') && isSince(plan, meeting, sitting.on)) latest.set(sitting.person, sitting);
  return [...latest.values()].reverse();
}
