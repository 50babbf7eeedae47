import type { BottomLine } from '../bottom-line/bottom-line.ts';
import { isOpenLine } from '../bottom-line/views.ts';
import type { Goal } from '../goal/goal.ts';
import { openGoals } from '../goal/views.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import { isUnborn } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { Step } from '../step/step.ts';
import { byPlace, isDatedFrom, isOpenStep } from '../step/views.ts';
import type { Meeting } from './meeting.ts';

export interface AgendaPart {
  /** null: steps that belong to no goal */
  readonly goal: Goal | null;
  /** steps to look at, by day promised */
  readonly steps: readonly Step[];
  /** steps agreed in this meeting for the goal */
  readonly agreed: readonly Step[];
}

/** M1: what the meeting opens on: next steps, goal by goal. What happened before is somewhere else and folded. */
export function agenda(plan: Plan, meeting: Meeting): AgendaPart[] {
  const toLookAt = stepsToLookAt(plan, meeting);
  const agreed = Object.values(plan.steps).filter(
    (step) => step.meeting === meeting.id && step.retired === null,
  );
  const goals = openGoals(plan);
  const part = (goal: Goal | null): AgendaPart => {
    const mine = (step: Step) => {
      const of = now(step.goal);
      return goal ? of === goal.id : !goals.some((one) => one.id === of);
    };
    return { goal, steps: toLookAt.filter(mine), agreed: agreed.filter(mine).sort(byPlace) };
  };
  const rest = part(null);
  return [...goals.map(part), ...(rest.steps.length + rest.agreed.length > 0 ? [rest] : [])];
}

/** Open steps that were there before the meeting, and those the meeting has already looked at. */
export const stepsToLookAt = (plan: Plan, meeting: Meeting): Step[] =>
  Object.values(plan.steps)
    .filter(
      (step) => Object.hasOwn(meeting.steps, step.id) || (isOpenStep(step) && step.meeting !== meeting.id),
    )
    .sort(byPlace);

/** M3: open goals with neither a step that has a day to come nor a reason for going without. */
export const goalsLeftWithout = (plan: Plan, meeting: Meeting): Goal[] =>
  openGoals(plan).filter(
    (goal) =>
      !Object.hasOwn(meeting.goalsWithout, goal.id) &&
      !Object.values(plan.steps).some((step) => now(step.goal) === goal.id && isDatedFrom(step, meeting.on)),
  );

export type LeftToDo =
  | { readonly what: 'steps-not-looked-at'; readonly steps: readonly Step[] }
  | { readonly what: 'goals-without-next-step'; readonly goals: readonly Goal[] }
  | { readonly what: 'must-dos-not-looked-at'; readonly lines: readonly BottomLine[] }
  | { readonly what: 'children-not-heard'; readonly children: readonly string[] }
  | { readonly what: 'next-meeting-not-set' };

/** M5: what is left before finishing, most important first. Only goals without a next step hold it up (M3). */
export function leftToDo(plan: Plan, meeting: Meeting): LeftToDo[] {
  const steps = stepsToLookAt(plan, meeting).filter((step) => !Object.hasOwn(meeting.steps, step.id));
  const goals = goalsLeftWithout(plan, meeting);
  const lines = Object.values(plan.bottomLines).filter(
    (line) => isOpenLine(line) && !meeting.bottomLines.includes(line.id),
  );
  const children = Object.values(plan.people)
    .filter((person) => person.role === 'child' && person.left === null && !isUnborn(person))
    .map((child) => child.id)
    .filter((child) => !Object.hasOwn(meeting.children, child));
  const left: LeftToDo[] = [];
  if (goals.length > 0) left.push({ what: 'goals-without-next-step', goals });
  if (steps.length > 0) left.push({ what: 'steps-not-looked-at', steps });
  if (lines.length > 0) left.push({ what: 'must-dos-not-looked-at', lines });
  if (children.length > 0) left.push({ what: 'children-not-heard', children });
  if (meeting.next === null) left.push({ what: 'next-meeting-not-set' });
  return left;
}

/** The meeting going on now: the latest one opened and not finished. */
export const openMeetingOf = (plan: Plan): Meeting | undefined =>
  latestFirst(plan).find((meeting) => meeting.finished === null);

/** What happened before: finished meetings, the latest first. */
export const finishedMeetings = (plan: Plan): Meeting[] =>
  latestFirst(plan).filter((meeting) => meeting.finished !== null);

/** The day of the next meeting somebody set, if it is today or still to come. */
export const nextMeeting = (plan: Plan, today: string): string | null => {
  const next = latestFirst(plan)[0]?.next ?? null;
  return next !== null && next >= today ? next : null;
};

const latestFirst = (plan: Plan): Meeting[] =>
  Object.values(plan.meetings).sort((a, b) => compare(b.on, a.on) || compare(b.id, a.id));
