import { allOf } from '../all-of.ts';
import type { Context, Decide, Decision } from '../decision.ts';
import { happens } from '../decision.ts';
import type { Entry } from '../entry.ts';
import type { FactNamed, FactType } from '../facts.ts';
import { find } from '../find.ts';
import { giveUpGoal, reachGoal, reopenGoal } from '../goal/decide.ts';
import { settleGoalPlace } from '../goal/place.ts';
import { type Held, now } from '../held.ts';
import type { Plan } from '../plan.ts';
import { unreachStone } from '../road/decide.ts';
import type { Words } from '../shapes.ts';
import { bringStepBack, retireStep, takeMoveBack, undoSaidBack } from '../step/decide.ts';
import { settleStepPlace } from '../step/place.ts';
import { endWorry, reopenWorry } from '../worry/decide.ts';
import type { LastAct } from './last-act.ts';

interface Taking {
  readonly plan: Plan;
  readonly before: Plan;
  readonly entry: string;
  /** the reason that is written where a rule asks for one */
  readonly because: Words;
  readonly context: Context;
}
/** How one fact is taken back through the verb that does the opposite; undefined where it cannot be, or no longer stands. */
type Way<T extends FactType> = (fact: FactNamed<T>, taking: Taking) => Decision | undefined;

const ways: { readonly [T in FactType]?: Way<T> } = {
  'step-added': ({ step }, { plan, because, context }) => retireStep(plan, { step, because }, context),
  'step-retired': ({ step }, { plan, context }) => bringStepBack(plan, { step }, context),
  'step-brought-back': ({ step }, { plan, before, context }) => {
    const was = find(before.steps, step)?.retired;
    return was ? retireStep(plan, { step, ...was }, context) : undefined;
  },
  'step-moved': ({ step, progress, takesBack }, { plan, before, entry, context }) => {
    const was = find(before.steps, step)?.progress;
    if (!was || takesBack || !stands(find(plan.steps, step)?.progress, entry)) return undefined;
    return takeMoveBack(plan, { step, mistake: progress, to: now(was) }, context);
  },
  'step-said-back': ({ step }, { plan, entry, context }) =>
    undoSaidBack(plan, { step, said: entry }, context),
  'step-placed': ({ step }, { plan, before, entry, context }) => {
    const was = find(before.steps, step)?.place;
    if (!was || !stands(find(plan.steps, step)?.place, entry)) return undefined;
    return settleStepPlace(plan, { step, place: now(was) }, context);
  },
  'goal-placed': ({ goal }, { plan, before, entry, context }) => {
    const was = find(before.goals, goal)?.place;
    if (!was || !stands(find(plan.goals, goal)?.place, entry)) return undefined;
    return settleGoalPlace(plan, { goal, place: now(was) }, context);
  },
  'goal-reached': ({ goal }, { plan, context }) => reopenGoal(plan, { goal }, context),
  'goal-given-up': ({ goal }, { plan, context }) => reopenGoal(plan, { goal }, context),
  'goal-reopened': ({ goal }, { plan, before, context }) => {
    const was = find(before.goals, goal)?.ended;
    if (!was) return undefined;
    const { on, reached, words } = was;
    return reached
      ? reachGoal(plan, { goal, on, how: words ?? undefined }, context)
      : words
        ? giveUpGoal(plan, { goal, on, because: words }, context)
        : undefined;
  },
  'worry-ended': ({ worry }, { plan, context }) => reopenWorry(plan, { worry }, context),
  'worry-reopened': ({ worry }, { plan, before, context }) => {
    const was = find(before.worries, worry)?.ended;
    return was ? endWorry(plan, { worry, ...was }, context) : undefined;
  },
  'stone-reached': ({ stone }, { plan, entry, because, context }) =>
    stands(find(plan.stones, stone)?.reached, entry)
      ? unreachStone(plan, { stone, because }, context)
      : undefined,
};

/** Nobody has written over it since, here or on another tablet. */
const stands = (held: Held<unknown> | undefined, entry: string) => held?.heads[0].entry === entry;

/** H5: takes the last act back by doing the opposite, the last part first. Nothing is deleted; all of it or nothing. */
export const takeBack: Decide<{ act: LastAct; because: Words }> = (plan, { act, because }, context) => {
  const parts = act.entries
    .toReversed()
    .map((entry) => opposite(entry, { plan, because, context, before: act.before }));
  return parts.every((part) => part !== undefined) ? allOf(...parts) : happens();
};

/** Whether taking it back would write anything. */
export const canTakeBack = (plan: Plan, act: LastAct, context: Context): boolean => {
  const decision = takeBack(plan, { act, because: { text: '–', language: 'en-GB' } }, context);
  return decision.ok && decision.facts.length > 0;
};

function opposite({ id, fact }: Entry, taking: Omit<Taking, 'entry'>): Decision | undefined {
  const way = ways[fact.type] as Way<FactType> | undefined;
  return way?.(fact, { ...taking, entry: id });
}
