import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { PlanB } from '../plan-b/plan-b.ts';
import { isInUse, standingPlanBs } from '../plan-b/views.ts';
import type { Meetings, Visits } from './facts.ts';
import type { Stone } from './stone.ts';

export interface StoneOnRoad {
  readonly stone: Stone;
  readonly state: 'reached' | 'here' | 'ahead';
  /** the day promised now */
  readonly by: string;
  /** D2: the day first promised, where it is not today's promise; null where it never changed */
  readonly firstPromised: string | null;
  readonly reachedOn: string | null;
  /** not reached, and the day promised first, or the one promised now, has passed */
  readonly late: boolean;
}

/** A stretch of a ribbon: how often we visit, or all meet, from one stone until another. */
export interface RibbonPart<Often = Visits> {
  readonly often: Often;
  /** thickness as a share of the thickest on this road, 0 to 1 */
  readonly share: number;
  /** index of the stone where it begins; -1 is the beginning of the road */
  readonly from: number;
  /** index of the stone where the next part begins; null is the end of the road */
  readonly until: number | null;
}

export interface SideTurning {
  readonly planB: PlanB;
  /** indexes of stones; null where no stone was named or it was taken up */
  readonly leavesAfter: number | null;
  readonly comesBackAt: number | null;
  readonly inUse: boolean;
}

export interface Road {
  readonly stones: readonly StoneOnRoad[];
  /** index of the stone we are at; null with no stones, or when every stone is reached */
  readonly here: number | null;
  /** our visits, and our meetings: what we do less of */
  readonly ribbon: readonly RibbonPart[];
  readonly meetings: readonly RibbonPart<Meetings>[];
  readonly turnings: readonly SideTurning[];
}

/** D4: stones by their day, the goodbye last; we are at the first one not reached. */
export function road(plan: Plan, today: string): Road {
  const stones = stonesInOrder(plan);
  const first = stones.findIndex((stone) => now(stone.reached) === null);
  const here = first === -1 ? null : first;
  return {
    stones: stones.map((stone, i) => onRoad(stone, i === here, today)),
    here,
    ribbon: ribbonOf(stones, (stone) => now(stone.visits), visitsAMonth),
    meetings: ribbonOf(stones, (stone) => now(stone.meetings), meetingsAMonth),
    turnings: standingPlanBs(plan).map((planB) => turningOf(planB, stones)),
  };
}

/** Stones that lie on the road, without those taken up. */
export const stonesInOrder = (plan: Plan): Stone[] =>
  Object.values(plan.stones)
    .filter((stone) => stone.takenUp === null)
    .sort(
      (a, b) => Number(a.goodbye) - Number(b.goodbye) || compare(now(a.by), now(b.by)) || compare(a.id, b.id),
    );

/** The stone we are at now. */
export const stoneHere = (plan: Plan): Stone | undefined =>
  stonesInOrder(plan).find((stone) => now(stone.reached) === null);

function onRoad(stone: Stone, here: boolean, today: string): StoneOnRoad {
  const by = now(stone.by);
  const reached = now(stone.reached);
  const first = stone.promises[0]?.by ?? by;
  return {
    stone,
    state: reached ? 'reached' : here ? 'here' : 'ahead',
    by,
    firstPromised: first === by ? null : first,
    reachedOn: reached?.on ?? null,
    late: reached === null && (by < today || first < today),
  };
}

/** 52 weeks in 12 months. */
const visitsAMonth: Readonly<Record<Visits, number>> = {
  'twice-a-week': 104 / 12,
  'every-week': 52 / 12,
  'every-2-weeks': 26 / 12,
  'every-month': 1,
  none: 0,
};

const meetingsAMonth: Readonly<Record<Meetings, number>> = {
  'every-2-weeks': 26 / 12,
  'every-4-weeks': 13 / 12,
  'every-6-weeks': 52 / 72,
  'every-3-months': 1 / 3,
  none: 0,
};

/** D5: a ribbon is as thick as visits, or meetings, are many on this road; each beside its own thickest. */
function ribbonOf<Often extends string>(
  stones: readonly Stone[],
  oftenAt: (stone: Stone) => Often | null,
  aMonth: Readonly<Record<Often, number>>,
): RibbonPart<Often>[] {
  const changes = stones
    .map((stone, i) => ({ often: oftenAt(stone), from: i === 0 ? -1 : i }))
    .filter((one): one is { often: Often; from: number } => one.often !== null)
    .filter((one, i, all) => one.often !== all[i - 1]?.often);
  const most = Math.max(...changes.map((one) => aMonth[one.often]), 0);
  return changes.map(({ often, from }, i) => ({
    often,
    share: most === 0 ? 0 : aMonth[often] / most,
    from,
    until: changes[i + 1]?.from ?? null,
  }));
}

function turningOf(planB: PlanB, stones: readonly Stone[]): SideTurning {
  const { leavesAfter, comesBackAt } = now(planB.place);
  const index = (id: string | null) => {
    const at = stones.findIndex((stone) => stone.id === id);
    return at === -1 ? null : at;
  };
  // D14: one that nobody placed leaves at the stone it is the plan B of.
  const linked = stones.find((stone) => now(stone.planB) === planB.id)?.id ?? null;
  return {
    planB,
    leavesAfter: index(leavesAfter ?? linked),
    comesBackAt: index(comesBackAt),
    inUse: isInUse(planB),
  };
}
