import { type Decide, refuse } from '../decision.ts';
import { needs, past, rewrite, strictly, tag } from '../strict.ts';
import { planKind } from '../timescales/plan-kinds.ts';
import type { Family } from './family.ts';

/** Begins a plan. `opened` is the day the work began; today if not said. */
export const openPlan: Decide<{
  name: string;
  language: string;
  nation: Family['nation'];
  opened?: string | undefined;
}> = (plan, { name, language, nation, opened }, { today }) =>
  strictly(
    [
      plan.family ? refuse('R13', 'already-there') : null,
      needs(name, 'P1', 'family-name-empty'),
      tag(language),
      past(opened, today),
    ],
    () => [{ type: 'plan-opened', name, language, nation, opened: opened ?? today }],
  );

export const renameFamily: Decide<{ name: string }> = ({ family }, { name }) =>
  family
    ? strictly([needs(name, 'P1', 'family-name-empty')], () =>
        rewrite(family.name, name, (replaces) => ({ type: 'family-renamed', name, replaces })),
      )
    : refuse('R11', 'plan-not-opened');

/** The language the family screens open in. */
export const chooseFamilyLanguage: Decide<{ language: string }> = ({ family }, { language }) =>
  family
    ? strictly([tag(language)], () =>
        rewrite(family.language, language, (replaces) => ({
          type: 'family-language-chosen',
          language,
          replaces,
        })),
      )
    : refuse('R11', 'plan-not-opened');

/** T10: the kind of plan: one of those of its nation, or not said (null). Its time limits follow from it. */
export const choosePlanKind: Decide<{ kind: string | null }> = ({ family }, { kind }) =>
  family
    ? strictly(
        [
          kind === null || planKind(kind)?.nations.includes(family.nation)
            ? null
            : refuse('T10', 'plan-kind-unknown'),
        ],
        () => rewrite(family.kind, kind, (replaces) => ({ type: 'plan-kind-chosen', kind, replaces })),
      )
    : refuse('R11', 'plan-not-opened');
