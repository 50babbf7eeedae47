import { useWords } from '../../i18n/use-words.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { type DayReading, readDay } from '../../plan-ui/editing/day-reading.ts';
import type { DateParts } from '../../ui/date-field/read-date.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';

type Props = { value: DateParts; onChange: (value: DateParts) => void };

/** The day, folded away: it is today unless somebody says another. */
export function OnDay({ value, onChange }: Props) {
  const t = useWords('editing');
  const { ok, day } = { day: undefined, ...readDay(value) };
  return (
    <Disclosure title={t('on-which-day')} kind="plain" startOpen={!ok || day !== undefined}>
      <DayChoice legend={t('on-which-day')} hint={t('today-if-empty')} value={value} onChange={onChange} />
    </Disclosure>
  );
}

export const dayIn = (value: DateParts): DayReading => readDay(value);
