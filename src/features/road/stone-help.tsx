import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { StoneForm } from './stone-form.ts';

type Props = { plan: Plan; value: StoneForm; onChange: (patch: Partial<StoneForm>) => void };

/** Who helps, how we will know that it is reached, and who looks (D13). */
export function StoneHelp({ plan, value, onChange }: Props) {
  const t = useWords('plan');
  const [all, setAll] = useState(false);
  const people = everyone(plan).filter((person) => !isUnborn(person));
  return (
    <>
      <PeopleChoice
        legend={t('whoHelps')}
        people={people}
        value={value.helpers}
        onChange={(helpers) => onChange({ helpers })}
        beside={false}
        all={all}
        onAll={() => setAll(true)}
      />
      <TextField
        label={t('howKnow')}
        lang={value.language}
        value={value.know}
        onChange={(know) => onChange({ know })}
      />
      <PeopleChoice
        legend={t('whoChecks')}
        people={people}
        single
        value={value.checker === null ? [] : [value.checker]}
        onChange={([checker]) => onChange({ checker: checker ?? null })}
        beside={false}
        all={all}
        onAll={() => setAll(true)}
      />
    </>
  );
}
