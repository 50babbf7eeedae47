import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Person } from '../../plan/people/person.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipButton, ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { PersonPick } from '../person/person-pick.tsx';

type Props = {
  legend: string;
  people: readonly Person[];
  value: readonly string[];
  onChange: (people: readonly string[]) => void;
  /** One person or nobody, instead of any number. */
  single?: boolean | undefined;
  /** The legend at the start of the line. */
  beside?: boolean | undefined;
  hint?: string | undefined;
  /** All people, or the first few and those chosen. */
  all: boolean;
  onAll: () => void;
  /** Where somebody who is not in the plan yet is added, once all people are shown. */
  addHref?: string | undefined;
};

const FEW = 3;

/** Faces and names to choose from; *More* shows everybody. */
export function PeopleChoice(props: Props) {
  const { legend, people, value, onChange, single = false, beside = true, hint, all, onAll, addHref } = props;
  const t = useWords('editing');
  const common = useWords('common');
  const name = useId();
  const chosen = new Set(value);
  const shown =
    all || people.length <= FEW + 1 ? people : people.filter((one, at) => at < FEW || chosen.has(one.id));
  const pick = (id: string, on: boolean) => {
    if (single) onChange([id]);
    else onChange(on ? [...value, id] : value.filter((one) => one !== id));
  };
  return (
    <FieldGroup legend={legend} beside={beside} hint={hint}>
      <ChipRow>
        {shown.map((person) => (
          <PersonPick
            key={person.id}
            person={person}
            type={single ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.has(person.id)}
            onChange={(on) => pick(person.id, on)}
          />
        ))}
        {single && value.length > 0 ? (
          <ChipPick type="radio" name={name} checked={false} onChange={() => onChange([])}>
            {common('nobody')}
          </ChipPick>
        ) : null}
        {shown.length < people.length ? (
          <ChipButton icon="plus" dashed onClick={onAll}>
            {common('action.more')}
          </ChipButton>
        ) : null}
        {people.length === 0 && addHref === undefined ? <span>{t('no-people')}</span> : null}
        {addHref !== undefined && shown.length === people.length ? (
          <Button kind="quiet" icon="plus" href={addHref}>
            {t('add-person')}
          </Button>
        ) : null}
      </ChipRow>
    </FieldGroup>
  );
}
