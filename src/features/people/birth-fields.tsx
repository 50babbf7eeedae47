import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { isUnborn } from '../../plan/people/views.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import type { PersonForm } from './person-form.ts';

type Props = {
  person: Person | null;
  value: PersonForm;
  onChange: (patch: Partial<PersonForm>) => void;
  strict: boolean;
};

/** Birthday, or the day a child not yet born is expected; and the birth, once it happened (P2). */
export function BirthFields({ person, value, onChange, strict }: Props) {
  const t = useWords('people');
  const child = value.role === 'child';
  const asks = child && (person === null || isUnborn(person));
  const dueKnown = person !== null && now(person.due) !== null;
  return (
    <>
      {asks ? (
        <Choice
          legend={t(dueKnown ? 'born-yet' : 'unborn')}
          options={[
            { value: 'born', words: t('is-born') },
            { value: 'unborn', words: t('not-born') },
          ]}
          value={value.unborn ? 'unborn' : 'born'}
          onChange={(which) => onChange({ unborn: which === 'unborn' })}
        />
      ) : null}
      {value.unborn ? (
        <DayChoice
          legend={t('due')}
          value={value.due}
          strict={strict}
          onChange={(due) => onChange({ due })}
        />
      ) : (
        <DayChoice
          legend={t('born')}
          hint={t('born-hint')}
          value={value.born}
          strict={strict}
          onChange={(born) => onChange({ born })}
        />
      )}
    </>
  );
}
