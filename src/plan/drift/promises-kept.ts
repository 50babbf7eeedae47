import { nextLookAfter } from '../bottom-line/next-look.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import { dueOfUse } from '../plan-b/due.ts';
import { first, type LookFor, since } from './delay.ts';

/** Y7: each stone from the day first promised (D10) until it was reached or taken up. */
export const lateStones: LookFor = ({ plan }) =>
  Object.values(plan.stones).flatMap((stone) => {
    const about = { room: 'stones', id: stone.id } as const;
    const promised = stone.promises[0]?.by ?? now(stone.by);
    const to = first(now(stone.reached)?.on, stone.takenUp?.on);
    return since({ cause: 'late-stone', unblock: 'look-at-stone', about }, promised, to);
  });

/** Y8: what a plan B says, from the day it was due (C6) until it was done or over. */
export const latePlanBs: LookFor = ({ plan, rules }) =>
  Object.values(plan.planBs).flatMap((planB) =>
    planB.used.flatMap((use) => {
      const about = { room: 'planBs', id: planB.id } as const;
      const to = first(use.done?.on, use.over?.on, planB.ended?.on);
      const due = dueOfUse(plan, planB, use, rules);
      return since({ cause: 'plan-b-late', unblock: 'say-plan-b-done', about }, due, to, use.on);
    }),
  );

/** Y9: from each look that was due in the agreed rhythm (B8) until somebody looked. */
export const uncheckedLines: LookFor = ({ plan }) =>
  Object.values(plan.bottomLines).flatMap((line) => {
    const about = { room: 'bottomLines', id: line.id } as const;
    const looks = line.looks.map(({ on }) => on).sort(compare);
    return [now(line.from), ...looks].flatMap((from, at) => {
      const to = first(looks[at], line.ended?.on);
      const due = nextLookAfter(line, from);
      return since({ cause: 'bottom-line-unchecked', unblock: 'look-at-bottom-line', about }, due, to, from);
    });
  });
