import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { adults, children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { ChipButton, ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import type { StoneForm } from './stone-form.ts';

type Props = {
  plan: Plan;
  stone: Stone | null;
  value: StoneForm;
  onChange: (patch: Partial<StoneForm>) => void;
};

const FEW = 4;

/** Who does most of it. Once somebody is named it can be another, not nobody: the record has no entry for that. */
export function WhoChoice({ plan, stone, value, onChange }: Props) {
  const t = useWords('road-editor');
  const common = useWords('common');
  const name = useId();
  const [all, setAll] = useState(false);
  const people = [...adults(plan), ...children(plan)];
  const unsaid = stone === null || now(stone.who) === null;
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
        {unsaid ? (
          <ChipPick
            type="radio"
            name={name}
            checked={value.who === null}
            onChange={() => onChange({ who: null })}
          >
            {t('not-said')}
          </ChipPick>
        ) : null}
        {shown.length < people.length ? (
          <ChipButton icon="plus" dashed onClick={() => setAll(true)}>
            {common('action.more')}
          </ChipButton>
        ) : null}
      </ChipRow>
    </FieldGroup>
  );
}
