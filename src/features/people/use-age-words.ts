import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Person } from '../../plan/people/person.ts';
import { ageOn } from '../../plan/people/views.ts';

/** "7 years old", "5 months old", "baby due 3 March" (P6); null when no birthday is known. */
export function useAgeWords(): (person: Person, today: string) => string | null {
  const t = useWords('people');
  const { date } = useFormats();
  return (person, today) => {
    const age = ageOn(person, today);
    if (age === null) return null;
    return age.unit === 'unborn'
      ? t('due-on', { date: date(age.due, 'short') })
      : t(`age.${age.unit}`, { count: age.count });
  };
}
