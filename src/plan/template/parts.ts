import type { NewBottomLine } from '../bottom-line/decide.ts';
import type { NewGoal } from '../goal/decide.ts';
import { type Phrase, phrases, type SlotKind } from '../phrase/bank.ts';
import { refOf } from '../phrase/filled.ts';
import type { Plan } from '../plan.ts';
import type { NewPlanB } from '../plan-b/decide.ts';
import type { PhraseRef, Words } from '../shapes.ts';
import type { NewStep } from '../step/decide.ts';
import type { Template } from './templates.ts';

/** What somebody filled in, by the id of the ready sentence. */
export interface Filled {
  /** whom the template is for: a person's id, and the name that stands in the sentences */
  readonly child: { readonly id: string; readonly name: string } | null;
  readonly slots: Readonly<Record<string, Readonly<Partial<Record<SlotKind, string>>>>>;
  readonly who: Readonly<Record<string, string>>;
  /** ISO dates */
  readonly by: Readonly<Record<string, string>>;
  /** sentences that were left out (L3) */
  readonly left: readonly string[];
  /** ids for the new things: handed in, the same at every try (L4) */
  readonly ids: Readonly<Record<string, string>>;
}

/** Something still to be written. */
export type TemplatePart =
  | { readonly kind: 'plan-b'; readonly request: NewPlanB }
  | { readonly kind: 'must-do'; readonly request: NewBottomLine }
  | { readonly kind: 'goal'; readonly request: NewGoal }
  | { readonly kind: 'step'; readonly request: NewStep };

/** The names under which a template's new things get their ids. */
export const idNames = ({ steps }: Template): string[] => ['goal', 'must-do', 'plan-b', ...steps];

const phraseOf = (id: string): Phrase | undefined => phrases.find((one) => one.id === id);

/**
 * The parts that are neither left out (L3) nor in the plan already (L4), in the order in which they can be written: what names
 * another thing comes after it.
 * @param say a ready sentence in the writer's language
 */
export function partsToWrite(
  plan: Plan,
  template: Template,
  filled: Filled,
  say: (ref: PhraseRef) => string,
  language: string,
): TemplatePart[] {
  const { child, who, by, left, ids } = filled;
  const id = (name: string) => ids[name] ?? name;
  const words = (phraseId: string): Words => {
    const phrase = phraseOf(phraseId);
    const slots = { ...(child ? { child: child.name } : {}), ...filled.slots[phraseId] };
    const ref = phrase ? refOf(phrase, slots) : { id: phraseId, slots: {} };
    return { text: say(ref), language, phrase: ref };
  };
  const takes = (phraseId: string) => !left.includes(phraseId);
  const picture = (phraseId: string) => phraseOf(phraseId)?.picture;
  const parts: TemplatePart[] = [];
  const { planB, mustDo } = template;
  const withPlanB = takes(planB.then);
  if (withPlanB && !Object.hasOwn(plan.planBs, id('plan-b')))
    parts.push({
      kind: 'plan-b',
      request: {
        planB: id('plan-b'),
        turning: { seen: words(planB.seen), then: words(planB.then), by: who[planB.then] },
        picture: picture(planB.then),
      },
    });
  if (mustDo !== null && takes(mustDo) && !Object.hasOwn(plan.bottomLines, id('must-do')))
    parts.push({
      kind: 'must-do',
      request: {
        line: id('must-do'),
        must: words(mustDo),
        picture: picture(mustDo),
        check: who[mustDo] === undefined ? undefined : { checker: who[mustDo] },
        planB: withPlanB ? id('plan-b') : undefined,
      },
    });
  if (!Object.hasOwn(plan.goals, id('goal')))
    parts.push({
      kind: 'goal',
      request: {
        goal: id('goal'),
        different: words(template.goal),
        see: words(template.sign),
        howLong: words(template.length),
        children: child ? [child.id] : [],
        picture: template.picture,
        scale: {
          question: words(template.question),
          ten: words(template.ten),
          zero: words(template.zero),
        },
      },
    });
  for (const step of template.steps) {
    if (!takes(step) || Object.hasOwn(plan.steps, id(step))) continue;
    const day = by[step];
    parts.push({
      kind: 'step',
      request: {
        step: id(step),
        sentence: words(step),
        picture: picture(step),
        who: who[step] === undefined ? [] : [who[step]],
        when: day === undefined ? undefined : { kind: 'by', date: day },
        goal: id('goal'),
        child: child?.id,
      },
    });
  }
  return parts;
}
