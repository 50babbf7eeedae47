import { daysBetween, isRealDate } from '../../lib/day.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { says } from '../strict.ts';
import type { Check, When } from './facts.ts';
import { findWords } from './find-words.ts';
import { dueOf, stepsOf } from './views.ts';
import english from './words/en.json';

/** A step as it stands in the editor, before or after it was saved. */
export interface StepDraft {
  /** the id of a step already in the plan, so that it is not counted twice */
  readonly step?: string | undefined;
  readonly sentence?: Words | undefined;
  readonly picture?: PictureRef | null | undefined;
  readonly who?: readonly string[] | undefined;
  readonly helpers?: readonly string[] | undefined;
  readonly when?: When | null | undefined;
  readonly check?: Check | undefined;
  readonly goal?: string | null | undefined;
  readonly child?: string | null | undefined;
}

/** 'must': the two ★ of domain §4.3, before it counts as agreed. 'gap': it cannot be told whether it was done. */
export type Weight = 'must' | 'gap' | 'hint';
export type Gap = { readonly weight: Weight } & (
  | {
      readonly check:
        | 'no-person'
        | 'no-date'
        | 'no-check'
        | 'no-helper'
        | 'no-picture'
        | 'no-goal'
        | 'no-child';
    }
  | { readonly check: 'no-visible-verb'; readonly words: readonly string[] }
  | {
      readonly check: 'jargon';
      readonly words: readonly { readonly found: string; readonly plain: string }[];
    }
  | { readonly check: 'too-long'; readonly count: number; readonly most: number }
  | { readonly check: 'far-away'; readonly days: number; readonly most: number }
  | {
      readonly check: 'too-many-steps';
      readonly person: string;
      readonly count: number;
      readonly most: number;
    }
);

/** Domain §4.3: a sentence a tired person can take in; a step for one or two weeks; what one parent can carry. */
const MOST_WORDS = 15;
const MOST_DAYS = 14;
const MOST_STEPS = 5;

/** S8: what a step still needs, as advice, the weightiest first. It never stops anybody from saving. */
export function missing(plan: Plan, draft: StepDraft, today: string): Gap[] {
  const { sentence, who = [], helpers = [], when = null, check = {}, picture, goal, child } = draft;
  const gaps: Gap[] = [];
  if (who.length === 0) gaps.push({ weight: 'must', check: 'no-person' });
  if (when === null) gaps.push({ weight: 'must', check: 'no-date' });
  if (sentence) gaps.push(...aboutWords(sentence));
  if (!check.checker || !says(check.know)) gaps.push({ weight: 'gap', check: 'no-check' });
  gaps.push(...tooFar(when, today));
  gaps.push(...who.flatMap((person) => tooMany(plan, person, draft.step)));
  if (helpers.length === 0) gaps.push({ weight: 'hint', check: 'no-helper' });
  if (!picture) gaps.push({ weight: 'hint', check: 'no-picture' });
  if (!goal) gaps.push({ weight: 'hint', check: 'no-goal' });
  if (!child) gaps.push({ weight: 'hint', check: 'no-child' });
  return gaps;
}

/** How many words a sentence has; a space, or more than one, stands between two words. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => says(word)).length;

function aboutWords({ text, language }: Words): Gap[] {
  const gaps: Gap[] = [];
  if (language.split('-')[0] === 'en') {
    const words = findWords(text, english.notVisible);
    if (words.length > 0) gaps.push({ weight: 'gap', check: 'no-visible-verb', words });
    const plain: Readonly<Record<string, string>> = english.plain;
    const jargon = findWords(text, Object.keys(plain)).map((found) => ({ found, plain: plain[found] ?? '' }));
    if (jargon.length > 0) gaps.push({ weight: 'gap', check: 'jargon', words: jargon });
  }
  const count = countWords(text);
  if (count > MOST_WORDS) gaps.push({ weight: 'hint', check: 'too-long', count, most: MOST_WORDS });
  return gaps;
}

function tooFar(when: When | null, today: string): Gap[] {
  // A count per week shows early enough whether it works; only a single far day hides it.
  const due = when?.kind === 'by' ? dueOf(when) : null;
  if (due === null || !isRealDate(due)) return [];
  const days = daysBetween(today, due);
  return days > MOST_DAYS ? [{ weight: 'hint', check: 'far-away', days, most: MOST_DAYS }] : [];
}

function tooMany(plan: Plan, person: string, step: string | undefined): Gap[] {
  if (find(plan.people, person)?.role !== 'parent') return [];
  const count = stepsOf(plan, person).filter((one) => one.id !== step).length + 1;
  return count > MOST_STEPS
    ? [{ weight: 'hint', check: 'too-many-steps', person, count, most: MOST_STEPS }]
    : [];
}

/** What a saved step still needs. */
export function missingIn(plan: Plan, id: string, today: string): Gap[] {
  const step = find(plan.steps, id);
  if (!step) return [];
  const held = {
    sentence: now(step.sentence),
    picture: now(step.picture),
    who: now(step.who),
    helpers: now(step.helpers),
    when: now(step.when),
    check: now(step.check),
    goal: now(step.goal),
  };
  return missing(plan, { step: id, child: step.child, ...held }, today);
}
