import { useWords } from '../../i18n/use-words.ts';
import type { Person } from '../../plan/people/person.ts';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './check-choice.module.css';

type Props = {
  know: string;
  checker: string | null;
  onChange: (patch: { know?: string; checker?: string | null }) => void;
  people: readonly Person[];
  all: boolean;
  onAll: () => void;
};

const ready = ['text-on-friday', 'school-says', 'we-see-it'] as const;

/** How we will know, in ready words or one's own, and who looks. */
export function CheckChoice({ know, checker, onChange, people, all, onAll }: Props) {
  const t = useWords('write-step');
  return (
    <>
      <MendAt of={['step-without-know']}>
        <FieldGroup legend={t('how-know')} beside>
          <div className={css.know}>
            <ChipRow>
              {ready.map((key) => (
                <ChipPick
                  key={key}
                  type="checkbox"
                  checked={know === t(key)}
                  onChange={(on) => onChange({ know: on ? t(key) : '' })}
                >
                  {t(key)}
                </ChipPick>
              ))}
            </ChipRow>
            <div className={css.own}>
              <TextField
                label={<span className={css.hidden}>{t('own-words')}</span>}
                placeholder={t('own-words')}
                value={know}
                onChange={(text) => onChange({ know: text })}
              />
            </div>
          </div>
        </FieldGroup>
      </MendAt>
      <MendAt of={['step-unchecked']}>
        <PeopleChoice
          legend={t('who-checks')}
          people={people}
          single
          value={checker === null ? [] : [checker]}
          onChange={([one]) => onChange({ checker: one ?? null })}
          all={all}
          onAll={onAll}
        />
      </MendAt>
    </>
  );
}
