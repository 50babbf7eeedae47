import { type Decision, happens } from './decision.ts';
import type { Fact } from './facts.ts';
import { type Held, now, others } from './held.ts';
import type { Words } from './shapes.ts';
import { says } from './strict.ts';

/**
 * Several decisions about different parts of one thing, taken at once: every fact, or the first refusal and nothing
 * at all. What was not asked comes as undefined. Each stays one small fact, so that two people who change different
 * parts apart merge without a word (R4).
 */
export function allOf(...decisions: readonly (Decision | undefined)[]): Decision {
  const facts: Fact[] = [];
  for (const decision of decisions) {
    if (decision === undefined) continue;
    if (!decision.ok) return decision;
    facts.push(...decision.facts);
  }
  return happens(...facts);
}

/**
 * Whether an editor's field asks for anything: it was filled in, or it empties what stood there (R16). An empty field over
 * nothing asks for nothing.
 */
export const asks = (field: Words | undefined, held: Held<Words | null>): field is Words =>
  field !== undefined && (says(field) || now(held) !== null || others(held).length > 0);
