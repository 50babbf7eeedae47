import type { IsoDate } from '../../lib/day.ts';
import { now } from '../held.ts';
import type { Step } from '../step/step.ts';
import { dueOf, isOpenStep, stepDue } from '../step/views.ts';
import { begunOn, type Delay, first, type LookFor, since } from './delay.ts';

/** Y4: late against the promise in force: a new promise ends the lateness, and its days stay. */
export const lateSteps: LookFor = ({ plan }) => Object.values(plan.steps).flatMap(lateness);

function lateness(step: Step): Delay[] {
  const about = { room: 'steps', id: step.id } as const;
  const over = overOn(step);
  return step.promises.flatMap((promise, at) => {
    const due = dueOf(promise.when);
    const next = step.promises[at + 1]?.on ?? null;
    // A day that was taken off again, or lost to another's, holds nobody to anything.
    if (next === null && due !== stepDue(step)) return [];
    return since({ cause: 'late-step', unblock: 'move-step', about }, due, first(next, over), due ?? '');
  });
}

/** Y5: stuck from the day somebody said so until it moved. */
export const stuckSteps: LookFor = ({ plan }) =>
  Object.values(plan.steps).flatMap((step) => {
    const about = { room: 'steps', id: step.id } as const;
    return step.moves.flatMap((move, at) => {
      if (move.to !== 'stuck' || step.moves[at - 1]?.to === 'stuck') return [];
      const moved = step.moves.slice(at + 1).find(({ to }) => to !== 'stuck');
      const to = first(moved?.on, step.retired?.on);
      return begunOn({ cause: 'stuck-step', unblock: 'ask-what-is-in-the-way', about }, move.on, to, move.on);
    });
  });

/** The day it was done, or taken out; checking it later does not make it later. Null: still open. */
function overOn(step: Step): IsoDate | null {
  if (step.retired) return step.retired.on;
  if (isOpenStep(step)) return null;
  const isDone = (to: string) => to === 'done' || to === 'checked';
  const reopened = step.moves.findLastIndex(({ to }) => !isDone(to));
  return first(now(step.progress).on, ...step.moves.slice(reopened + 1).map(({ on }) => on));
}
