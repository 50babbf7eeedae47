import type { IsoDate } from '../../lib/day.ts';
import { now } from '../held.ts';
import { keyDays } from '../key-day/views.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { BEGINNING } from './due.ts';
import type { Happening } from './limit-runs.ts';

/** The day a meeting was held: the day it was opened for, or the day it was finished where that was sooner; null: not finished. */
export const heldOn = ({ on, finished }: Meeting): IsoDate | null =>
  finished === null ? null : on < finished.on ? on : finished.on;

/** Meetings that were held, of one kind. */
export const held = (plan: Plan, kind: Meeting['kind']): Happening[] =>
  Object.values(plan.meetings).flatMap((meeting) => {
    const on = heldOn(meeting);
    return meeting.kind === kind && on !== null ? [{ id: meeting.id, on }] : [];
  });

/** Reviews: meetings of that kind, and days somebody said; one for each day. */
export function reviews(plan: Plan): Happening[] {
  const said = keyDays(plan, 'review');
  const days = new Set(said.map(({ on }) => on));
  return [...said, ...held(plan, 'review').filter(({ on }) => !days.has(on))];
}

/** T16: days on which a plan was closed, and days on which it was opened again. */
export function closings(plan: Plan): { readonly closed: Happening[]; readonly again: Happening[] } {
  return {
    closed: Object.values(plan.closings).flatMap(({ id, decided, withdrawn }) =>
      decided?.close && withdrawn === null ? [{ id, on: decided.on }] : [],
    ),
    again: plan.openedAgain.map(({ on }) => ({ id: `again ${on}`, on })),
  };
}

/** T16: the day the plan was closed, where nobody opened it again since. */
export function closedOn(plan: Plan): IsoDate | null {
  const { closed, again } = closings(plan);
  const last = closed
    .map(({ on }) => on)
    .sort(compare)
    .at(-1);
  return last === undefined || again.some(({ on }) => on >= last) ? null : last;
}

/** T16: days on which limits stop running. */
export const ends = (plan: Plan): Happening[] => [...keyDays(plan, 'plan-ended'), ...closings(plan).closed];

/** T12: what visits and supervision run from: the days a plan began; else the first conference; else the day the work began. */
export function beginnings(plan: Plan): Happening[] {
  const began = keyDays(plan, 'plan-began');
  const first = began.length > 0 ? began : keyDays(plan, 'conference').slice(0, 1);
  const opened = plan.family && first.length === 0 ? [{ id: BEGINNING, on: plan.family.opened }] : [];
  return [...first, ...opened, ...closings(plan).again];
}

/** Visits that were made and on which a child was seen, or nobody said which. */
export const visitsMade = (plan: Plan): Happening[] =>
  Object.values(plan.visits).flatMap(({ id, made }) =>
    made && (made.children.length === 0 || made.children.some(({ seen }) => seen))
      ? [{ id, on: made.on }]
      : [],
  );

/** Visits on which this child was seen alone. */
export const seenAlone = (plan: Plan, child: string): Happening[] =>
  Object.values(plan.visits).flatMap(({ id, made }) =>
    made?.children.some((one) => one.child === child && one.seen && one.alone === true)
      ? [{ id, on: made.on }]
      : [],
  );

/** T11: who is sent the minutes: whoever was asked to come or was there, and still is of the plan. */
export const minutesGoTo = (plan: Plan, meeting: Meeting): string[] => {
  const here = Object.entries(meeting.here).flatMap(([person, came]) => (came ? [person] : []));
  return [...new Set([...meeting.people, ...here])].filter((id) => {
    const person = Object.hasOwn(plan.people, id) ? plan.people[id] : undefined;
    return person !== undefined && person.left === null;
  });
};

/** The day a child was born, where that is known. */
export const bornOn = (plan: Plan, child: string): IsoDate | null => {
  const person = Object.hasOwn(plan.people, child) ? plan.people[child] : undefined;
  return person ? now(person.born) : null;
};
