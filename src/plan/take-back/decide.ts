import { allOf } from '../all-of.ts';
import type { Context, Decide, Decision } from '../decision.ts';
import { happens } from '../decision.ts';
import type { Entry } from '../entry.ts';
import type { FactType } from '../facts.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';
import { strictly } from '../strict.ts';
import type { LastAct } from './last-act.ts';
import type { Taking, Way } from './way.ts';
import { ways } from './ways.ts';
import { writtenBack } from './written.ts';

/**
 * H5: takes the last act back by doing the opposite, the last part first. Nothing is deleted; all of it or nothing. H6: each new
 * fact names the entry it undoes.
 */
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

function opposite({ id, fact }: Entry, around: Omit<Taking, 'entry'>): Decision | undefined {
  const way = ways[fact.type] as Way<FactType> | undefined;
  const back = way ? undefined : writtenBack(fact, id, around.plan, around.before);
  const decision = way ? way(fact, { ...around, entry: id }) : back && strictly([], () => [back]);
  if (!decision?.ok) return decision;
  return happens(...decision.facts.map((one) => ({ ...one, undoes: [id] })));
}
