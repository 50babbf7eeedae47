import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStory } from '../../../test/builders/drift-acts.ts';
import { resolving } from '../../../test/builders/resolving.ts';
import { addDays } from '../../lib/day.ts';
import { daysLost } from '../child-time/days-lost.ts';
import type { Decide } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { fold } from '../fold.ts';
import type { Plan } from '../plan.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { type Delay, daysOf } from './delay.ts';
import { drift, goingOn } from './drift.ts';

const TODAY = '2027-08-02';
const tell: Decide<readonly Fact[]> = (_, facts) => ({ ok: true, facts });
const driftOf = (plan: Plan) => drift(plan, timeLimits.shipped, TODAY);

/** Day by day, with a set: as slow and as plain as it can be counted. */
function counted(delays: readonly Delay[]): number {
  const days = new Set<string>();
  for (const { from, to } of delays)
    for (let day = from; day <= (to ?? TODAY); day = addDays(day, 1)) days.add(day);
  return days.size;
}

describe('whatever happened in a plan', () => {
  it('Y1 no delay is negative, has ended before it began, lies before the plan or after today, or shares its id', () => {
    fc.assert(
      fc.property(anyStory, ({ plan }) => {
        const delays = driftOf(plan);
        for (const { from, to } of delays) {
          expect(daysOf({ from, to }, TODAY)).toBeGreaterThan(0);
          expect(from >= '2027-01-20' && from <= TODAY).toBe(true);
          expect(to === null || (to >= from && to <= TODAY)).toBe(true);
        }
        expect(new Set(delays.map(({ id }) => id)).size).toBe(delays.length);
      }),
      { numRuns: 60 },
    );
  });

  it('Y21 a day lost to several delays counts once', () => {
    fc.assert(
      fc.property(anyStory, ({ plan }) => {
        const delays = driftOf(plan);
        expect(daysLost(delays, TODAY)).toBe(counted(delays));
      }),
      { numRuns: 60 },
    );
  });

  it('Y1 doing the smallest thing about a delay ends it, and never adds a day to what was lost', () => {
    fc.assert(
      fc.property(anyStory, (told) => {
        const before = driftOf(told.plan);
        for (const delay of goingOn(before)) {
          const facts = resolving(told.plan, delay, TODAY);
          if (facts.length === 0) continue;
          const other = told.apart(`other-${delay.id}`, 'priya').on(TODAY).does(tell, facts);
          const after = driftOf(other.plan);
          expect(daysLost(after, TODAY), delay.id).toBeLessThanOrEqual(daysLost(before, TODAY));
          const same = after.find(({ id }) => id === delay.id);
          expect(same?.to === null, delay.id).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('Y1 the order in which entries arrive does not matter', () => {
    fc.assert(
      fc.property(anyStory, fc.infiniteStream(fc.nat(1000)), (told, numbers) => {
        const shuffled = told.entries
          .map((entry) => ({ entry, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ entry }) => entry);
        expect(driftOf(fold('plan', shuffled))).toEqual(driftOf(told.plan));
      }),
      { numRuns: 40 },
    );
  });

  it('Y1 the next day takes nothing back: what was lost stays lost', () => {
    fc.assert(
      fc.property(anyStory, ({ plan }) => {
        const today = daysLost(driftOf(plan), TODAY);
        const next = addDays(TODAY, 1);
        expect(daysLost(drift(plan, timeLimits.shipped, next), next)).toBeGreaterThanOrEqual(today);
      }),
      { numRuns: 40 },
    );
  });
});
