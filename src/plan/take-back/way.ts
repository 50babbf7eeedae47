import type { Context, Decision } from '../decision.ts';
import type { FactNamed, FactType } from '../facts.ts';
import type { Held } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../shapes.ts';

export interface Taking {
  readonly plan: Plan;
  readonly before: Plan;
  readonly entry: string;
  /** the reason that is written where a rule asks for one */
  readonly because: Words;
  readonly context: Context;
}
/** How one fact is taken back through the verb that does the opposite; undefined where it cannot be, or no longer stands. */
export type Way<T extends FactType> = (fact: FactNamed<T>, taking: Taking) => Decision | undefined;
export type Ways = { readonly [T in FactType]?: Way<T> };

/** Nobody has written over it since, here or on another tablet. */
export const stands = (held: Held<unknown> | undefined, entry: string) => held?.heads[0].entry === entry;
