import * as v from 'valibot';
import { isRealDate } from '../lib/day.ts';
import type { Shelf } from './apply.ts';
import { type Decision, happens, type Refused, refuse } from './decision.ts';
import { type Fact, factSchemas } from './facts.ts';
import { find } from './find.ts';
import { type Held, heads, now, others, same } from './held.ts';
import type { Plan } from './plan.ts';
import { LONGEST_TEXT, type Words } from './shapes.ts';

/** A refusal, or null when there is nothing against it. */
export type Trouble = Refused | null;

/**
 * The first trouble, or else the facts. Every fact is held against its schema before it leaves (R14), so nothing
 * can be written that this version could not read again.
 */
export function strictly(troubles: readonly Trouble[], facts: () => readonly Fact[]): Decision {
  const trouble = troubles.find((one) => one !== null);
  if (trouble) return trouble;
  const made = facts();
  return made.every((fact) => v.is(factSchemas[fact.type], fact))
    ? happens(...made)
    : refuse('R14', 'not-in-shape');
}

/** Decides about one thing of the plan, or refuses because the plan has no such thing (R11). */
export function about<K extends Shelf>(
  plan: Plan,
  shelf: K,
  id: string,
  then: (thing: Plan[K][string]) => Decision,
): Decision {
  const thing = find(plan[shelf] as Readonly<Record<string, Plan[K][string]>>, id);
  return thing ? then(thing) : unknownIn(shelf);
}

/** The fact that rewrites a held value, naming every value its writer saw; none when nothing would change (R12). */
export function rewrite<T>(held: Held<T>, value: T, fact: (replaces: string[]) => Fact): Fact[] {
  return same(now(held), value) && others(held).length === 0 ? [] : [fact(heads(held))];
}

/** R9, and the room's own rule where words are needed. */
export function needs(text: Words | string | undefined, rule: string, reason: string): Trouble {
  return says(text) ? short(text) : refuse(rule, reason);
}

/** R9 for words that may be missing. */
export function short(...texts: (Words | string | null | undefined)[]): Trouble {
  const long = texts.some((text) => textOf(text).length > LONGEST_TEXT);
  return long ? refuse('R9', 'words-too-long', { longest: LONGEST_TEXT }) : null;
}

/** Whether somebody can see anything in these words: blanks and invisible marks say nothing. */
export const says = (text: Words | string | null | undefined): boolean =>
  /[^\p{Z}\p{C}\s]/u.test(textOf(text));

/** Words that say something, or undefined: an empty optional field was not filled in. */
export const said = <T extends Words | string>(text: T | undefined): T | undefined =>
  says(text) ? text : undefined;

const textOf = (text: Words | string | null | undefined) =>
  typeof text === 'string' ? text : (text?.text ?? '');

/** R10: every day named exists. */
export function real(...days: (string | undefined)[]): Trouble {
  return days.every((day) => day === undefined || isRealDate(day)) ? null : refuse('R10', 'date-not-real');
}

/** R10, R15: the day exists and is not after today. */
export function past(day: string | undefined, today: string): Trouble {
  return real(day) ?? (day !== undefined && day > today ? refuse('R15', 'date-in-future') : null);
}

/** R11: everything named is in the plan. */
export function known(plan: Plan, shelf: Shelf, ...ids: (string | undefined)[]): Trouble {
  const missing = ids.some((id) => id !== undefined && !find<unknown>(plan[shelf], id));
  return missing ? unknownIn(shelf) : null;
}

/** R13: a new thing has a new id. */
export function fresh(plan: Plan, shelf: Shelf, id: string): Trouble {
  return find<unknown>(plan[shelf], id) ? refuse('R13', 'already-there') : null;
}

/** P7: a language is named by its tag, such as 'cy' or 'en-GB'. */
export function tag(language: string | undefined): Trouble {
  const fine = language === undefined || /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$/.test(language);
  return fine ? null : refuse('P7', 'language-unknown');
}

const unknown: Readonly<Record<Shelf, readonly [string, string]>> = {
  people: ['R11', 'person-unknown'],
  worries: ['R11', 'worry-unknown'],
  goingWell: ['R11', 'going-well-unknown'],
  goals: ['R11', 'goal-unknown'],
  wishes: ['R11', 'wish-unknown'],
  steps: ['R11', 'step-unknown'],
  bottomLines: ['R11', 'bottom-line-unknown'],
  planBs: ['R11', 'plan-b-unknown'],
  stones: ['R11', 'stone-unknown'],
  rounds: ['R11', 'round-unknown'],
  sittings: ['R11', 'sitting-unknown'],
  tellings: ['R11', 'telling-unknown'],
  hills: ['R11', 'hill-unknown'],
  meetings: ['R11', 'meeting-unknown'],
  interpretings: ['R11', 'interpreting-unknown'],
  keyDays: ['R11', 'key-day-unknown'],
  visits: ['R11', 'visit-unknown'],
  supervisions: ['R11', 'supervision-unknown'],
  decisions: ['R11', 'decision-unknown'],
  closings: ['R11', 'closing-unknown'],
  broughtForward: ['R11', 'brought-forward-unknown'],
};

function unknownIn(shelf: Shelf): Refused {
  const [rule, reason] = unknown[shelf];
  return refuse(rule, reason);
}
