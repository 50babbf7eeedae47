import type { ReactNode } from 'react';
import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import { type LanguageCode, languageFor } from '../../i18n/languages.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';

/** The language the family screens of this plan speak: switched by hand, else the family's, else the worker's. */
export function useFamilyLanguage(plan: Plan): LanguageCode {
  const { family, worker } = useChosenLanguages();
  const own = plan.family ? languageFor(now(plan.family.language)) : undefined;
  return family ?? own ?? worker;
}

/** Everything inside is said to the family, in the family's language and direction. */
export function FamilyVoice({ plan, children }: { plan: Plan; children: ReactNode }) {
  return <Language code={useFamilyLanguage(plan)}>{children}</Language>;
}
