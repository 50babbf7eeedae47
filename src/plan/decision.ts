import type { Fact } from './facts.ts';
import type { Plan } from './plan.ts';

/** What a decision may know besides the plan: handed in, so that the domain has no clock (design §2). */
export interface Context {
  /** today on this device, ISO date */
  readonly today: string;
  /** who is writing */
  readonly by: { readonly id: string; readonly name: string };
}

/** Why something was not done: the rule's number and a key of `locales/…/refusals.json`, with its slots. */
export interface Refusal {
  readonly rule: string;
  readonly reason: string;
  readonly slots?: Readonly<Record<string, string | number>>;
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}
export type Decision = { readonly ok: true; readonly facts: readonly Fact[] } | Refused;

/** A thing people do: strict, pure, named by a verb. The same plan and request always give the same answer. */
export type Decide<Request> = (plan: Plan, request: Request, context: Context) => Decision;

export const happens = (...facts: Fact[]): Decision => ({ ok: true, facts });

export const refuse = (rule: string, reason: string, slots?: Refusal['slots']): Refused => ({
  ok: false,
  refusal: slots ? { rule, reason, slots } : { rule, reason },
});
