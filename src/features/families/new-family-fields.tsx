import { useId } from 'react';
import { languages, offeredAs } from '../../i18n/languages.ts';
import { bringLanguage } from '../../i18n/languages-here.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Card } from '../../ui/card/card.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { FieldError } from '../../ui/field-frame/field-frame.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import css from './new-family.module.css';
import { dayTrouble, type Lack, type NewFamily, nations } from './new-family-form.ts';

type Props = {
  family: NewFamily;
  /** What was missing when somebody tried to begin. */
  missing: readonly Lack[];
  strict: boolean;
  onChange: (patch: Partial<NewFamily>) => void;
};

/** The fields of a new family. */
export function NewFamilyFields({ family, missing, strict, onChange }: Props) {
  const t = useWords('families');
  const id = useId();
  const error = (lack: Lack) => (missing.includes(lack) ? t(`new.${lack}`) : undefined);
  return (
    <>
      <TextField
        label={t('new.name')}
        hint={t('new.nameHint')}
        error={error('nameMissing')}
        spellCheck={false}
        value={family.name}
        onChange={(name) => onChange({ name })}
      />
      <FieldGroup legend={t('new.nation')} hint={t('new.nationHint')} error={error('nationMissing')}>
        <ChipRow>
          {nations.map((nation) => (
            <ChipPick
              key={nation}
              type="radio"
              name="nation"
              value={nation}
              checked={family.nation === nation}
              onChange={() => onChange({ nation })}
            >
              {t(`new.nations.${nation}`)}
            </ChipPick>
          ))}
        </ChipRow>
      </FieldGroup>
      <FieldGroup legend={t('new.language')} hint={t('new.languageHint')}>
        <ChipRow>
          {languages.map(({ code }) => (
            <ChipPick
              key={code}
              type="radio"
              name="language"
              value={code}
              checked={family.language === code}
              onChange={() => {
                void bringLanguage(code);
                onChange({ language: code });
              }}
            >
              <bdi lang={code}>{offeredAs(code)}</bdi>
            </ChipPick>
          ))}
        </ChipRow>
      </FieldGroup>
      <Card title={t('new.child')}>
        <div className={css.form}>
          <Choice
            legend={t('new.born.legend')}
            options={[
              { value: 'born', words: t('new.born.born') },
              { value: 'unborn', words: t('new.born.unborn') },
            ]}
            value={family.born}
            onChange={(born) => onChange({ born })}
          />
          <FieldError id={id}>{error('bornMissing')}</FieldError>
          <TextField
            label={family.born === 'unborn' ? t('new.nameUnborn') : t('new.childName')}
            hint={t('new.childHint')}
            error={error('childMissing')}
            placeholder={family.born === 'unborn' ? t('new.unbornName') : undefined}
            spellCheck={false}
            value={family.child}
            onChange={(child) => onChange({ child })}
          />
          {family.born === null ? null : (
            <Day family={family} strict={strict} missing={error('dueMissing')} onChange={onChange} />
          )}
        </div>
      </Card>
    </>
  );
}

type DayProps = Pick<Props, 'family' | 'strict' | 'onChange'> & { missing: string | undefined };

function Day({ family, strict, missing, onChange }: DayProps) {
  const t = useWords('families');
  const { date } = useFormats();
  const trouble = dayTrouble(family);
  const wrong =
    trouble === 'notReal' || (trouble === 'incomplete' && strict) ? t(`new.${trouble}`) : undefined;
  return (
    <DateField
      legend={family.born === 'unborn' ? t('new.due') : t('new.birthday')}
      words={{ day: t('new.day'), month: t('new.month'), year: t('new.year') }}
      value={family.day}
      onChange={(day) => onChange({ day })}
      confirm={(iso) => date(iso, 'long')}
      error={wrong ?? missing}
    />
  );
}
