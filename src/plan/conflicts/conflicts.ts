import type { Shelf } from '../apply.ts';
import { type Head, type Held, others } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';

/** A value that people changed apart. The normal verb settles it: it replaces every value listed here (R5). */
export interface Conflict {
  readonly room: Shelf | 'family';
  /** the thing's id; the plan's own id for the family */
  readonly id: string;
  /** the held field, such as 'sentence' or 'when' */
  readonly field: string;
  /** what is shown now: the newest */
  readonly shown: Head<unknown>;
  /** what else people wrote, newest first */
  readonly others: readonly Head<unknown>[];
}

const rooms: readonly Shelf[] = [
  'people',
  'worries',
  'goingWell',
  'goals',
  'wishes',
  'steps',
  'bottomLines',
  'planBs',
  'stones',
  'rounds',
  'sittings',
  'tellings',
  'hills',
  'meetings',
  'interpretings',
  'keyDays',
  'visits',
  'supervisions',
  'decisions',
  'closings',
  'broughtForward',
];

/** V5: every held value with more than one thing said, the latest first. */
export function conflicts(plan: Plan): Conflict[] {
  const found = plan.family ? inThing('family', plan.id, plan.family) : [];
  for (const room of rooms) {
    for (const thing of Object.values(plan[room])) found.push(...inThing(room, thing.id, thing));
  }
  return found.sort((a, b) => compare(b.shown.stamp, a.shown.stamp));
}

/** The conflicts of one thing. */
export const conflictsOf = (plan: Plan, room: Conflict['room'], id: string): Conflict[] =>
  conflicts(plan).filter((one) => one.room === room && one.id === id);

function inThing(room: Conflict['room'], id: string, thing: object): Conflict[] {
  return Object.entries(thing).flatMap(([field, value]) => {
    if (!isHeld(value)) return [];
    const rest = others(value);
    return rest.length > 0 ? [{ room, id, field, shown: value.heads[0], others: rest }] : [];
  });
}

const isHeld = (value: unknown): value is Held<unknown> =>
  typeof value === 'object' && value !== null && 'heads' in value && 'replaced' in value;
