import { describe, expect, it } from 'vitest';
import { plantedPlan } from '../../../test/builders/planted.ts';
import { TODAY } from '../../../test/builders/planting-ground.ts';
import { fold } from '../fold.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { delayCauses } from './delay.ts';
import { drift } from './drift.ts';

const found = ({ id, entries }: ReturnType<typeof plantedPlan>) => {
  const plan = fold(id, entries);
  expect(plan.setAside).toEqual([]);
  return drift(plan, timeLimits.shipped, TODAY).map(({ cause, from, to }) => ({ cause, from, to }));
};
const inOrder = <T extends { cause: string; from: string }>(all: readonly T[]) =>
  all.toSorted((a, b) => (`${a.cause} ${a.from}` < `${b.cause} ${b.from}` ? -1 : 1));

describe('a plan of two years', () => {
  it('Y1 with nothing planted is held up by nothing', () => {
    expect(found(plantedPlan(1, 0))).toEqual([]);
  });

  it.each(delayCauses)('Y1 with one delay planted shows that delay and no other: %s', (cause) => {
    const plan = plantedPlan(delayCauses.indexOf(cause), 1, [cause]);
    expect(inOrder(found(plan))).toEqual(inOrder(plan.planted));
  });

  it('Y1 of twenty families, every planted delay is found and no other', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const plan = plantedPlan(seed, 4);
      expect(inOrder(found(plan)), String(seed)).toEqual(inOrder(plan.planted));
    }
  });
});
