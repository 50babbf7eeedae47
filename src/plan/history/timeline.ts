import { daysBetween } from '../../lib/day.ts';
import type { Shelf } from '../apply.ts';
import type { AnyEntry } from '../entry.ts';
import type { Fact } from '../facts.ts';
import { writtenOn } from '../happened-on.ts';
import { compare } from '../order.ts';
import { toldDay } from './told-day.ts';

export interface ThingRef {
  readonly room: Shelf;
  readonly id: string;
}

export interface Line {
  readonly entry: string;
  /** the fact's type; '?' where this version cannot read it */
  readonly type: string;
  readonly fact: Fact | null;
  /** 'newer': written by a newer Waymark. 'odd': cannot be read. Both are kept. */
  readonly kind: 'read' | 'newer' | 'odd';
  /** as the person said, or the earlier day the fact tells about (H8): ISO date or date-time */
  readonly happened: string;
  /** by the device's clock (H1) */
  readonly written: string;
  readonly by: string;
  readonly device: string;
  /** whole days between the two (H2) */
  readonly late: number;
  /** a later entry took it back (H6) */
  readonly takenBack: boolean;
  /** the things the fact names, by the field that names them */
  readonly things: Readonly<Record<string, readonly ThingRef[]>>;
}

/** H4: one line per entry, the latest first, by the time things happened or by the time they were written. */
export function timeline(entries: Iterable<AnyEntry>, by: 'happened' | 'written' = 'happened'): Line[] {
  const all = [...entries];
  const undone = new Set(all.flatMap(undoneBy));
  return all
    .map((entry) => ({ line: lineOf(entry, undone), stamp: entry.stamp }))
    .sort((a, b) => compare(b.line[by], a.line[by]) || compare(b.stamp, a.stamp))
    .map(({ line }) => line);
}

const undoneBy = (entry: AnyEntry): readonly string[] =>
  'newer' in entry || 'odd' in entry ? [] : ((entry.fact as Fact).undoes ?? []);

function lineOf(entry: AnyEntry, undone: ReadonlySet<string>): Line {
  const fact = 'newer' in entry || 'odd' in entry ? null : (entry.fact as Fact);
  const told = toldDay(entry);
  return {
    entry: entry.id,
    type: fact?.type ?? '?',
    fact,
    kind: 'newer' in entry ? 'newer' : 'odd' in entry ? 'odd' : 'read',
    happened: told < entry.happened.slice(0, 10) ? told : entry.happened,
    written: entry.written,
    by: entry.by.name,
    device: entry.device,
    late: Math.max(0, daysBetween(told, writtenOn(entry))),
    takenBack: undone.has(entry.id),
    things: fact ? thingsIn(fact) : {},
  };
}

const roomOf: Readonly<Record<string, Shelf>> = {
  person: 'people',
  people: 'people',
  who: 'people',
  helpers: 'people',
  child: 'people',
  children: 'people',
  chair: 'people',
  worry: 'worries',
  worries: 'worries',
  thing: 'goingWell',
  goal: 'goals',
  goals: 'goals',
  wish: 'wishes',
  step: 'steps',
  steps: 'steps',
  after: 'steps',
  line: 'bottomLines',
  planB: 'planBs',
  stone: 'stones',
  leavesAfter: 'stones',
  comesBackAt: 'stones',
  round: 'rounds',
  sitting: 'sittings',
  telling: 'tellings',
  hill: 'hills',
  meeting: 'meetings',
  interpreting: 'interpretings',
  keyDay: 'keyDays',
  visit: 'visits',
  supervision: 'supervisions',
  decision: 'decisions',
  closing: 'closings',
  review: 'broughtForward',
};

/** The things a fact names, by field. */
export function thingsIn(fact: Fact): Record<string, ThingRef[]> {
  const things: Record<string, ThingRef[]> = {};
  // At a review the text itself is named by where it stands.
  if ('shelf' in fact) things.text = [{ room: fact.shelf, id: fact.id }];
  for (const [field, value] of Object.entries(fact)) {
    const room = Object.hasOwn(roomOf, field) ? roomOf[field] : undefined;
    if (!room) continue;
    const ids = (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string');
    if (ids.length > 0) things[field] = ids.map((id) => ({ room, id }));
  }
  return things;
}
