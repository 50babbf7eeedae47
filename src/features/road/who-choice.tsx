import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { adults, children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { ChipButton, ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import type { StoneForm } from './stone-form.ts';

type Props = {
  plan: Plan;
  value: StoneForm;
  onChange: (patch: Partial<StoneForm>) => void;
};

const FEW = 4;

/** Who does most of it, or nobody in particular (R16). */
export function WhoChoice({ plan, value, onChange }: Props) {
  const t = useWords('road-editor');
  const common = useWords('common');
  const name = useId();
  const [all, setAll] = useState(false);
  const people = [...adults(plan), ...children(plan)];
  const shown = all ? people : people.filter((one, at) => at < FEW || one.id === value.who);
  return (
    <FieldGroup legend={t('who')}>
      <ChipRow>
        {shown.map((person) => (
          <PersonPick
            key={person.id}
            person={person}
            type="radio"
            name={name}
            checked={value.who === person.id}
            onChange={() => onChange({ who: person.id })}
          />
        ))}
        <ChipPick
          type="radio"
          name={name}
          checked={value.who === null}
          onChange={() => onChange({ who: null })}
        >
          {t('not-said')}
        </ChipPick>
        {shown.length < people.length ? (
          <ChipButton icon="plus" dashed onClick={() => setAll(true)}>
            {common('action.more')}
          </ChipButton>
        ) : null}
      </ChipRow>
    </FieldGroup>
  );
}
