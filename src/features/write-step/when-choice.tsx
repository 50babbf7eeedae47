import { useId } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, type IsoDate } from '../../lib/day.ts';
import { isWeekly } from '../../plan/step/weekly.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { emptyDate, partsOf } from '../../ui/date-field/read-date.ts';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { type WhenForm, weekdays } from './step-form.ts';
import css from './when-choice.module.css';

type Props = {
  value: WhenForm;
  onChange: (value: WhenForm) => void;
  today: IsoDate;
  /** somebody tried to save: say what is missing as well */
  strict: boolean;
  error?: string | undefined;
};

/** By when: a week or two from today with one tap, so many days in so many, or any day. */
export function WhenChoice({ value, onChange, today, strict, error }: Props) {
  const t = useWords('write-step');
  const { date } = useFormats();
  const name = useId();
  const [week, fortnight] = [addDays(today, 7), addDays(today, 14)];
  const read = readDay(value.by);
  const day = value.kind === 'by' && read.ok ? read.day : undefined;
  const nine = value.kind === 'often' && value.times === '9' && value.outOf === '10' && value.unit === 'days';
  const quick = value.kind === 'by' && (day === week || day === fortnight);
  const own = value.kind !== 'none' && !quick && !nine;
  const nineInTen: WhenForm = {
    ...value,
    kind: 'often',
    times: '9',
    outOf: '10',
    unit: 'days',
    until: partsOf(fortnight),
  };
  return (
    <div className={css.when}>
      <FieldGroup legend={t('by-when')} beside error={error}>
        <ChipRow>
          {[week, fortnight].map((one) => (
            <ChipPick
              key={one}
              type="radio"
              name={name}
              checked={day === one}
              onChange={() => onChange({ ...value, kind: 'by', by: partsOf(one) })}
            >
              {date(one, 'medium')}
            </ChipPick>
          ))}
          <ChipPick type="radio" name={name} checked={nine} onChange={() => onChange(nineInTen)}>
            {t('nine-in-ten')}
          </ChipPick>
          <ChipPick
            type="radio"
            name={name}
            checked={own}
            onChange={() => onChange({ ...value, kind: 'by', by: emptyDate })}
          >
            {t('pick')}
          </ChipPick>
          {value.kind === 'none' ? null : (
            <ChipPick
              type="radio"
              name={name}
              checked={false}
              onChange={() => onChange({ ...value, kind: 'none', by: emptyDate })}
            >
              {t('no-day')}
            </ChipPick>
          )}
        </ChipRow>
      </FieldGroup>
      {own || nine ? (
        <div className={css.more}>
          {own ? (
            <Choice
              legend={t('pick-kind')}
              legendHidden
              options={[
                { value: 'by', words: t('pick-day') },
                { value: 'often', words: t('pick-count') },
              ]}
              value={value.kind === 'often' ? 'often' : 'by'}
              onChange={(kind) =>
                onChange({ ...value, kind, ...(kind === 'often' ? { times: '', outOf: '7' } : {}) })
              }
            />
          ) : null}
          {value.kind === 'by' ? (
            <DayChoice
              legend={t('by-day')}
              value={value.by}
              strict={strict}
              onChange={(by) => onChange({ ...value, by })}
            />
          ) : (
            <>
              {nine ? null : <Count value={value} onChange={onChange} />}
              <OnDay value={value} onChange={onChange} />
              <DayChoice
                legend={t('until')}
                value={value.until}
                strict={strict}
                onChange={(until) => onChange({ ...value, until })}
              />
            </>
          )}
        </div>
      ) : null}
    </div>
  );
}

/** So many days or weeks out of so many. */
function Count({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const t = useWords('write-step');
  return (
    <div className={css.count}>
      <div className={css.number}>
        <TextField
          label={t('times')}
          inputMode="numeric"
          maxLength={3}
          value={value.times}
          onChange={(times) => onChange({ ...value, times })}
        />
      </div>
      <div className={css.number}>
        <TextField
          label={t('out-of')}
          inputMode="numeric"
          maxLength={3}
          value={value.outOf}
          onChange={(outOf) => onChange({ ...value, outOf })}
        />
      </div>
      <Choice
        legend={t('unit')}
        options={[
          { value: 'days', words: t('days') },
          { value: 'weeks', words: t('weeks') },
        ]}
        value={value.unit}
        onChange={(unit) => onChange({ ...value, unit })}
      />
    </div>
  );
}

/** On which day of the week, where it is once a week. */
function OnDay({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const t = useWords('write-step');
  const { dayNames } = useFormats();
  const name = useId();
  const { times, outOf, unit, weekday } = value;
  if (!isWeekly({ times: Number(times), outOf: Number(outOf), unit })) return null;
  return (
    <FieldGroup legend={t('on-day')}>
      <ChipRow>
        {['', ...weekdays.map(String)].map((one) => (
          <ChipPick
            key={one}
            type="radio"
            name={name}
            checked={(weekday ?? '') === one}
            onChange={() => onChange({ ...value, weekday: one })}
          >
            {one === '' ? t('any-day') : dayNames('wide')[Number(one) - 1]}
          </ChipPick>
        ))}
      </ChipRow>
    </FieldGroup>
  );
}
