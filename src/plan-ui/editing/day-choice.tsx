import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { type DateParts, readDate } from '../../ui/date-field/read-date.ts';

type Props = {
  legend: ReactNode;
  value: DateParts;
  onChange: (value: DateParts) => void;
  /** Says so too while a box is still empty; usually once somebody tried to save. */
  strict?: boolean | undefined;
  hint?: ReactNode;
  quick?: ReactNode;
};

/** A day in three boxes. A day that does not exist is said in plain words at once, and what was typed stays. */
export function DayChoice({ legend, value, onChange, strict = false, hint, quick }: Props) {
  const t = useWords('editing');
  const { date } = useFormats();
  const { kind } = readDate(value);
  const error =
    kind === 'not-a-date'
      ? t('day.not-real')
      : strict && kind === 'incomplete'
        ? t('day.incomplete')
        : undefined;
  return (
    <DateField
      legend={legend}
      value={value}
      onChange={onChange}
      words={{ day: t('day.day'), month: t('day.month'), year: t('day.year') }}
      confirm={(iso) => date(iso, 'long')}
      error={error}
      hint={hint}
      quick={quick}
    />
  );
}
