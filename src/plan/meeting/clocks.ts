import { daysBetween, type IsoDate } from '../../lib/day.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import type { Person } from '../people/person.ts';
import { everyone, isUnborn } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { dueBy, type Limit, limitOn } from '../timescales/limit.ts';
import type { WorkingCalendar } from '../timescales/working-days.ts';
import type { Meeting } from './meeting.ts';

/** One of the four clocks of a meeting; *sent* runs for each person. */
export interface Clock {
  readonly what: 'held' | 'written' | 'signed' | 'sent';
  /** whom they are sent to; null for the other clocks */
  readonly person: string | null;
  /** the day it was done; null: not yet */
  readonly on: IsoDate | null;
  /** the last day in time, where the rules lay one down, and where that comes from */
  readonly by: IsoDate | null;
  readonly source: string | null;
  /** whole days past the last day, until it was done or until today; 0 in time or without a limit */
  readonly late: number;
}

type Rules = WorkingCalendar & { readonly limits: readonly Limit[] };

/** M14: held, written, signed off, and sent to each person, each with its limit as it holds on the day of the meeting. */
export function clocks(plan: Plan, meeting: Meeting, rules: Rules, today: IsoDate): Clock[] {
  const held = meeting.finished?.on ?? null;
  const from = held ?? meeting.on;
  const kind = plan.family ? now(plan.family.kind) : null;
  const clock = (
    what: Clock['what'],
    on: IsoDate | null,
    event: 'minutes-written' | 'minutes-signed' | 'minutes-sent' | null,
    person: string | null = null,
  ): Clock => {
    const limit = event && limitOn(rules.limits, event, from, kind);
    const by = limit ? dueBy(limit, rules, from) : null;
    const late = by === null ? 0 : Math.max(0, daysBetween(by, on ?? today));
    return { what, person, on, by, source: limit?.source ?? null, late };
  };
  const { written, signed, sent } = meeting.minutes;
  return [
    clock('held', held, null),
    clock('written', written?.on ?? null, 'minutes-written'),
    clock('signed', signed?.on ?? null, 'minutes-signed'),
    ...whoGetsMinutes(plan, meeting).map(({ id }) =>
      clock('sent', find(sent, id)?.on ?? null, 'minutes-sent', id),
    ),
  ];
}

/**
 * M12: those who were asked to come, those who came, and whoever was sent them besides. Somebody who has left since is only among
 * them if they got them.
 */
export function whoGetsMinutes(plan: Plan, { people, here, minutes }: Meeting): Person[] {
  const asked = new Set([...people, ...Object.keys(here).filter((id) => here[id] === true)]);
  const present = everyone(plan).filter((person) => !isUnborn(person));
  const left = Object.values(plan.people).filter(({ left: gone }) => gone !== null);
  return [
    ...present.filter(({ id }) => asked.has(id) || Object.hasOwn(minutes.sent, id)),
    ...left.filter(({ id }) => Object.hasOwn(minutes.sent, id)),
  ];
}

/** M12: who has not got them yet. */
export const waitForMinutes = (plan: Plan, meeting: Meeting): Person[] =>
  whoGetsMinutes(plan, meeting).filter(({ id }) => !Object.hasOwn(meeting.minutes.sent, id));
