import { useId, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { type DateParts, emptyDate, partsOf, readDate } from '../../ui/date-field/read-date.ts';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';

type Props = {
  legend: string;
  value: DateParts;
  onChange: (value: DateParts) => void;
  /** ready days (ISO dates), one tap each */
  ready: readonly string[];
};

/** A day: one tap on a ready one, or another in three boxes. */
export function DayPick({ legend, value, onChange, ready }: Props) {
  const t = useWords('core-group');
  const { date } = useFormats();
  const name = useId();
  const reading = readDate(value);
  const day = reading.kind === 'date' ? reading.iso : null;
  const [asked, setAsked] = useState(false);
  const other = asked || (reading.kind !== 'empty' && !(day !== null && ready.includes(day)));
  return (
    <>
      <FieldGroup legend={legend}>
        <ChipRow>
          {ready.map((one) => (
            <ChipPick
              key={one}
              type="radio"
              name={name}
              checked={!other && day === one}
              onChange={() => {
                setAsked(false);
                onChange(partsOf(one));
              }}
            >
              {date(one, 'medium')}
            </ChipPick>
          ))}
          <ChipPick
            type="radio"
            name={name}
            checked={other}
            onChange={() => {
              setAsked(true);
              onChange(emptyDate);
            }}
          >
            {t('add.other-day')}
          </ChipPick>
        </ChipRow>
      </FieldGroup>
      {other ? (
        <DateField
          legend={t('add.other-day')}
          value={value}
          onChange={onChange}
          words={{ day: t('add.day'), month: t('add.month'), year: t('add.year') }}
          confirm={(iso) => date(iso, 'long')}
          error={reading.kind === 'not-a-date' ? t('add.no-such-day') : undefined}
        />
      ) : null}
    </>
  );
}
