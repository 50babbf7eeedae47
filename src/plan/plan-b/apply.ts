import { type Appliers, changes, put, withoutLast, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold, same } from '../held.ts';
import type { PlanBFact } from './facts.ts';
import type { PlanB } from './plan-b.ts';

const planBOf = (fact: { planB: string }) => fact.planB;

export const applyPlanB: Appliers<PlanBFact['type']> = {
  'plan-b-made': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'planBs', {
      id: fact.planB,
      turning: hold(entry, fact.turning),
      picture: hold(entry, fact.picture ?? null),
      place: hold(entry, placeOf(fact)),
      tested: [],
      used: [],
      made: happenedOn(entry),
      ended: null,
    });
  },
  'plan-b-reworded': writes('planBs', planBOf, 'turning', (fact) => fact.turning),
  'plan-b-picture-chosen': writes('planBs', planBOf, 'picture', (fact) => fact.picture),
  'plan-b-placed': writes('planBs', planBOf, 'place', placeOf),
  'plan-b-tested': changes('planBs', planBOf, (planB, _entry, { on, words }) => ({
    ...planB,
    tested: [...planB.tested, { on, words }],
  })),
  'plan-b-used': changes('planBs', planBOf, (planB, _entry, { on, words }) => ({
    ...planB,
    used: [...planB.used, { on, words: words ?? null, done: null, over: null }],
  })),
  // Said while it is in use; said late, it stands on the last use.
  'plan-b-done': changes('planBs', planBOf, (planB, _entry, { on, by, words }) => {
    const open = planB.used.findLastIndex((use) => use.over === null);
    const at = open === -1 ? planB.used.length - 1 : open;
    const done = { on, by, words: words ?? null };
    return { ...planB, used: planB.used.map((use, i) => (i === at ? { ...use, done } : use)) };
  }),
  'plan-b-over': changes('planBs', planBOf, (planB, _entry, { on, words }) => ({
    ...planB,
    used: over(planB.used, { on, words }),
  })),
  'plan-b-test-withdrawn': changes('planBs', planBOf, (planB, _entry, { on, words }) => ({
    ...planB,
    tested: withoutLast(planB.tested, (one) => same(one, { on, words })),
  })),
  'plan-b-use-withdrawn': changes('planBs', planBOf, (planB, _entry, { on, words }) => ({
    ...planB,
    used: withoutLast(planB.used, (use) => use.on === on && same(use.words, words ?? null)),
  })),
  'plan-b-done-withdrawn': changes('planBs', planBOf, (planB, _entry, { on, by, words }) => ({
    ...planB,
    used: planB.used.map((use) =>
      same(use.done, { on, by, words: words ?? null }) ? { ...use, done: null } : use,
    ),
  })),
  'plan-b-over-withdrawn': changes('planBs', planBOf, (planB, _entry, { on, words }) => ({
    ...planB,
    used: planB.used.map((use) => (same(use.over, { on, words }) ? { ...use, over: null } : use)),
  })),
  'plan-b-ended': changes('planBs', planBOf, (planB, _entry, { on, because }) => ({
    ...planB,
    ended: { on, because },
  })),
  'plan-b-reopened': changes('planBs', planBOf, (planB) => ({ ...planB, ended: null })),
};

function placeOf(fact: { leavesAfter?: string | undefined; comesBackAt?: string | undefined }) {
  return { leavesAfter: fact.leavesAfter ?? null, comesBackAt: fact.comesBackAt ?? null };
}

/** Closes every use still open. Said over a second time, apart: the newest words stand on the last use (R5). */
function over(used: PlanB['used'], end: NonNullable<PlanB['used'][number]['over']>): PlanB['used'] {
  if (used.some((use) => use.over === null)) {
    return used.map((use) => (use.over === null ? { ...use, over: end } : use));
  }
  return used.map((use, i) => (i === used.length - 1 ? { ...use, over: end } : use));
}
