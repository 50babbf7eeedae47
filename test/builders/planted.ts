import { addDays } from '../../src/lib/day.ts';
import type { Delay, DelayCause } from '../../src/plan/drift/delay.ts';
import { type AnyEntry, FORMAT } from '../../src/plan/entry.ts';
import type { Fact } from '../../src/plan/facts.ts';
import { healthy } from './healthy-plan.ts';
import { type Ground, type Happened, type Happens, TODAY } from './planting-ground.ts';
import { clash, plantings } from './plantings.ts';

/** What is to be found, and nothing else. */
export type Planted = Pick<Delay, 'cause' | 'from' | 'to'>;

export interface PlantedPlan {
  readonly id: string;
  readonly entries: readonly AnyEntry[];
  readonly planted: readonly Planted[];
}

/** The same numbers every time, so that a fault can be looked at again (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/**
 * A plan of two years with as many delays planted as asked for, each of another cause, at other days for each seed.
 * @param causes what to plant; without it, `count` of them are picked
 */
export function plantedPlan(seed: number, count = 3, causes?: readonly DelayCause[]): PlantedPlan {
  const below = random(seed * 7919 + 1);
  const all = Object.keys(plantings) as DelayCause[];
  const picked = causes ?? Array.from({ length: count }, () => all[below(all.length)] as DelayCause);
  const happened: Happened[] = [];
  const last: ((happened: readonly Happened[]) => void)[] = [];
  const planted: Planted[] = [];
  const gaps: { what: string; from: string; to: string }[] = [];
  const happens: Happens = (on, fact, written = on) => {
    if (written <= TODAY) happened.push({ on, written, fact });
  };
  const ground: Ground = {
    happens,
    below,
    plant: (cause, lastInTime, ended) => {
      planted.push({ cause, from: addDays(lastInTime, 1), to: ended });
    },
    without: (what, from, to) => {
      gaps.push({ what, from, to });
    },
    afterwards: (then) => {
      last.push(then);
    },
  };
  const apart = new Set<DelayCause>();
  for (const cause of picked) if (![...apart].some((one) => clash(one, cause))) apart.add(cause);
  for (const cause of apart) plantings[cause](ground);
  healthy(happens, (what, on) => gaps.some((gap) => gap.what === what && gap.from <= on && on <= gap.to));
  for (const then of last) then([...happened]);
  return { id: `plan-${seed}`, entries: entriesOf(`plan-${seed}`, happened), planted };
}

function entriesOf(plan: string, happened: readonly Happened[]): AnyEntry[] {
  const order = (fact: Fact) =>
    fact.type === 'plan-opened' ? 0 : /-(opened|added|set|said|laid|made|asked)$/.test(fact.type) ? 1 : 2;
  return happened
    .map((one, at) => ({ ...one, at }))
    .sort((a, b) =>
      a.written === b.written ? order(a.fact) - order(b.fact) || a.at - b.at : a.written < b.written ? -1 : 1,
    )
    .map(({ on, written, fact }, at) => ({
      id: `${plan}-${at}`,
      plan,
      stamp: `${String(at).padStart(6, '0')}-0000-priya`,
      device: 'priya',
      version: FORMAT,
      fact,
      by: { id: 'priya', name: 'Priya' },
      happened: `${on}T10:00:00.000Z`,
      written: `${written}T10:00:00.000Z`,
      previous: null,
    })) as AnyEntry[];
}
