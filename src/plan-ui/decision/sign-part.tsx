import { useWords } from '../../i18n/use-words.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DayChoice } from '../editing/day-choice.tsx';
import css from './decision.module.css';
import { readings, type SignForm } from './sign-form.ts';

type Props = {
  value: SignForm;
  language: string;
  onChange: (patch: Partial<SignForm>) => void;
  /** somebody tried to save: what is still empty is said */
  tried: boolean;
};

/** U3: why, what was read, who signs and as what, on which day. */
export function SignPart({ value, language, onChange, tried }: Props) {
  const t = useWords('supervision');
  const { read } = value;
  return (
    <>
      <TextArea
        label={t('decision.because')}
        hint={t('decision.because-hint')}
        rows={3}
        lang={language}
        value={value.because}
        onChange={(because) => onChange({ because })}
      />
      <FieldGroup legend={t('decision.read')}>
        <ChipRow>
          {readings.map((one) => (
            <ChipPick
              key={one}
              type="checkbox"
              checked={read.includes(one)}
              onChange={(on) => onChange({ read: on ? [...read, one] : read.filter((it) => it !== one) })}
            >
              {t(`reads.${one}`)}
            </ChipPick>
          ))}
        </ChipRow>
        <TextField
          label={t('decision.read-also')}
          lang={language}
          value={value.readAlso}
          onChange={(readAlso) => onChange({ readAlso })}
        />
      </FieldGroup>
      <div className={css.pair}>
        <TextField
          label={t('decision.name')}
          value={value.name}
          maxLength={200}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          label={t('decision.role')}
          hint={t('decision.role-hint')}
          value={value.role}
          maxLength={200}
          onChange={(role) => onChange({ role })}
        />
      </div>
      <DayChoice
        legend={t('decision.on')}
        value={value.on}
        strict={tried}
        onChange={(on) => onChange({ on })}
      />
    </>
  );
}
