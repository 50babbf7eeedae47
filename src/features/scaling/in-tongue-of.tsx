import type { ReactNode } from 'react';
import { Language } from '../../i18n/language.tsx';
import { languageFor } from '../../i18n/languages.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { tongueOf } from './who-answers.ts';

type Props = { plan: Plan; person: Person; chosen?: string; children: ReactNode };

/** Speaks this person's language where we have it, else the family screens'; `chosen` was switched to by hand. */
export function InTongueOf({ plan, person, chosen = '', children }: Props) {
  const family = useFamilyLanguage(plan);
  return <Language code={languageFor(chosen || tongueOf(plan, person)) ?? family}>{children}</Language>;
}
