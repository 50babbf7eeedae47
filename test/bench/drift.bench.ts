import { drift } from '../../src/plan/drift/drift.ts';
import { fold } from '../../src/plan/fold.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { timeLimits } from '../../src/plan/timescales/rule-sets.ts';
import { type Planted, plantedPlan } from '../builders/planted.ts';
import { TODAY } from '../builders/planting-ground.ts';
import { type Measure, medianOf } from './measure.ts';

const PLANS = 400;

const key = ({ cause, from, to }: Planted) => `${cause} ${from} ${to}`;

/** Walks over everything a plan holds once: the least that looking for delays could cost. */
const walk = (thing: unknown): number =>
  typeof thing === 'object' && thing !== null
    ? Object.values(thing).reduce<number>((count, one) => count + walk(one), 1)
    : 1;

const timed = (plans: readonly Plan[], look: (plan: Plan) => unknown) => async () => {
  const from = performance.now();
  for (const plan of plans) look(plan);
  return performance.now() - from;
};

// 400 families over two years with planted delays: whether each is found and no other, and what looking costs.
export const measure: Measure = async () => {
  const caseload = Array.from({ length: PLANS }, (_, seed) => plantedPlan(seed + 1, 4));
  const plans = caseload.map(({ id, entries }) => fold(id, entries));
  let [right, planted, found] = [0, 0, 0];
  for (const [at, one] of caseload.entries()) {
    const sought = one.planted.map(key);
    const delays = drift(plans[at] as Plan, timeLimits.shipped, TODAY).map(key);
    right += delays.filter((delay) => sought.includes(delay)).length;
    planted += sought.length;
    found += delays.length;
  }
  const share = (what: string, measured: number, floorIs: string) =>
    ({ what, unit: 'share', measured, floor: 1, floorIs }) as const;
  return [
    {
      what: `drift: all delays of ${PLANS} families`,
      unit: 'ms',
      measured: await medianOf(
        3,
        timed(plans, (plan) => drift(plan, timeLimits.shipped, TODAY)),
      ),
      floor: await medianOf(3, timed(plans, walk)),
      floorIs: 'reading each plan once',
    },
    share(`drift: of ${planted} planted delays found`, right / planted, 'every one'),
    share(`drift: of ${found} found, planted`, right / found, 'no other'),
  ];
};
