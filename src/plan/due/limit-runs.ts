import type { IsoDate } from '../../lib/day.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { dueBy, type Limit, type LimitEvent, limitOn } from '../timescales/limit.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import type { Due } from './due.ts';
import { promiseId } from './promise-id.ts';

/** Something that happened on a day and has an id in the plan. */
export interface Happening {
  readonly id: string;
  readonly on: IsoDate;
}

/** T11: one stretch of time a limit lays down: what it runs from, and what ended it. */
export interface Running {
  readonly event: LimitEvent;
  readonly from: Happening;
  readonly done: IsoDate | null;
  readonly about?: Due['about'];
  /** with nothing done, it stopped on this day: the plan ended, or began anew */
  readonly ended?: IsoDate | null;
}

export interface Limits {
  /** the limit in force for this kind of plan on a day */
  readonly of: (event: LimitEvent, on: IsoDate) => Limit | null;
  /** T8: the due day of a stretch; nothing where nobody laid a limit down */
  readonly run: (running: Running) => Due[];
}

/** The limits of a plan's nation and kind. */
export function limitsOf(plan: Plan, ruleSets: RuleSets): Limits {
  const rules = ruleSets[plan.family?.nation ?? 'england'];
  const kind = plan.family ? now(plan.family.kind) : null;
  const of: Limits['of'] = (event, on) => limitOn(rules.limits, event, on, kind);
  const run: Limits['run'] = ({ event, from, done, about = null, ended = null }) => {
    const limit = of(event, from.on);
    if (limit === null) return [];
    const by = dueBy(limit, rules, from.on);
    const kept = find(plan.promisedDues, promiseId(event, from.id));
    const promised = kept && kept.by !== by ? kept.by : null;
    const id = [event, from.id, ...(about ? [about.id] : [])].join(' ');
    return [{ id, event, from: from.id, since: from.on, about, by, promised, limit, done, ended }];
  };
  return { of, run };
}

export interface Points {
  readonly starts: readonly Happening[];
  /** each ends one stretch and begins the next */
  readonly met: readonly Happening[];
  readonly ends: readonly Happening[];
}

/**
 * T11: a limit that begins anew whenever it was met: each visit begins the time until the next. Where nothing starts it, the first
 * one met does.
 * @param events what the first, second, … stretch is called; the last name goes on
 */
export function chain(
  { run }: Limits,
  { starts, met, ends }: Points,
  events: readonly [LimitEvent, ...LimitEvent[]],
  about: Due['about'] = null,
): Due[] {
  const found: Due[] = [];
  let open: { readonly from: Happening; readonly at: number } | null = null;
  for (const { is, ...point } of inOrder({ starts, met, ends })) {
    if (open) {
      const event = events[Math.min(open.at, events.length - 1)] ?? events[0];
      const over = is === 'met' ? { done: point.on } : { done: null, ended: point.on };
      found.push(...run({ event, from: open.from, about, ...over }));
    }
    if (is === 'end') open = null;
    else if (is === 'start') open = { from: point, at: 0 };
    else if (open) open = { from: point, at: open.at + 1 };
    else if (starts.length === 0) open = { from: point, at: events.length - 1 };
  }
  if (!open) return found;
  const event = events[Math.min(open.at, events.length - 1)] ?? events[0];
  return [...found, ...run({ event, from: open.from, about, done: null })];
}

const ranks = { end: 0, start: 1, met: 2 } as const;

/** By day; on one day what ends comes first, then what begins, then what was met. */
function inOrder({ starts, met, ends }: Points) {
  const as = (is: keyof typeof ranks) => (point: Happening) => ({ id: point.id, on: point.on, is });
  return [...ends.map(as('end')), ...starts.map(as('start')), ...met.map(as('met'))].sort(
    (a, b) => compare(a.on, b.on) || ranks[a.is] - ranks[b.is] || compare(a.id, b.id),
  );
}

/** What was met first on or after a day. */
export const firstFrom = (points: readonly Happening[], on: IsoDate): IsoDate | null =>
  points
    .filter((point) => point.on >= on)
    .map((point) => point.on)
    .sort(compare)[0] ?? null;
