import { daysBetween, isRealDate } from '../../lib/day.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { says } from '../strict.ts';
import { advise, type WordAdvice } from '../wording/advise.ts';
import { doersIn } from '../wording/doers.ts';
import { namedIn } from '../wording/named-in.ts';
import { tokens } from '../wording/tokens.ts';
import { type SaidWhen, whenIn } from '../wording/when-in.ts';
import { listsFor, type WordLists } from '../wording/word-lists.ts';
import type { Check, When } from './facts.ts';
import { notClear } from './said-back.ts';
import { dueOf, stepsOf } from './views.ts';

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
  | { readonly check: 'no-check' | 'no-helper' | 'no-picture' | 'no-goal' | 'no-child' }
  /** `named`: people the sentence names as doing it, to be chosen with one tap (S12) */
  | { readonly check: 'no-person'; readonly named: readonly string[] }
  /** `said`: the day or count the sentence says, to be taken over with one tap (S11) */
  | { readonly check: 'no-date'; readonly said: SaidWhen | null }
  | WordAdvice
  /** nobody who does it has said it back yet, or it was not clear to them (S13) */
  | { readonly check: 'not-said-back'; readonly people: readonly string[] }
  | { readonly check: 'far-away'; readonly days: number; readonly most: number }
  | {
      readonly check: 'too-many-steps';
      readonly person: string;
      readonly count: number;
      readonly most: number;
    }
);

/** Domain §4.3: a step for one or two weeks; what one parent can carry. */
const MOST_DAYS = 14;
const MOST_STEPS = 5;

/** S8: what a step still needs, as advice, the weightiest first. It never stops anybody from saving. */
export function missing(plan: Plan, draft: StepDraft, today: string, lists: WordLists): Gap[] {
  const { sentence, who = [], helpers = [], when = null, check = {}, picture, goal, child } = draft;
  const gaps: Gap[] = [];
  const people = namedIn(plan);
  const text = sentence?.text ?? '';
  if (who.length === 0) {
    const doers = doersIn(tokens(text), people, listsFor(lists, sentence?.language ?? ''));
    const named = doers.filter(({ role }) => role !== 'child').map(({ id }) => id);
    gaps.push({ weight: 'must', check: 'no-person', named });
  }
  if (when === null) gaps.push({ weight: 'must', check: 'no-date', said: whenIn(text, today) });
  if (sentence && says(sentence))
    for (const advice of advise(sentence, lists, { people, who }))
      gaps.push({ weight: weightOf(advice), ...advice });
  if (!check.checker || !says(check.know)) gaps.push({ weight: 'gap', check: 'no-check' });
  gaps.push(...tooFar(when, today));
  gaps.push(...who.flatMap((person) => tooMany(plan, person, draft.step)));
  if (helpers.length === 0) gaps.push({ weight: 'hint', check: 'no-helper' });
  if (!picture) gaps.push({ weight: 'hint', check: 'no-picture' });
  if (!goal) gaps.push({ weight: 'hint', check: 'no-goal' });
  if (!child) gaps.push({ weight: 'hint', check: 'no-child' });
  const back = draft.step ? notClear(plan, draft.step, who) : [];
  if (back.length > 0) gaps.push({ weight: 'hint', check: 'not-said-back', people: back });
  return gaps;
}

const weightOf = ({ check }: WordAdvice): Weight =>
  check === 'policing' || check === 'no-visible-verb' || check === 'jargon' ? 'gap' : 'hint';

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
export function missingIn(plan: Plan, id: string, today: string, lists: WordLists): Gap[] {
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
    child: now(step.child),
  };
  return missing(plan, { step: id, ...held }, today, lists);
}
