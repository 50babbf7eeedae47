import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, daysBetween } from '../../lib/day.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { foldUntil } from '../../plan/fold.ts';
import { writtenOn } from '../../plan/happened-on.ts';
import type { Plan } from '../../plan/plan.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { today as todayHere } from '../../platform/now.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { type DateParts, partsOf, readDate } from '../../ui/date-field/read-date.ts';
import css from './history.module.css';
import { PastPlan } from './past-plan.tsx';

type Props = {
  plan: Plan;
  entries: readonly AnyEntry[];
  /** an ISO date: the whole day; a date-time: up to that moment and no further (R7) */
  at: string;
  onAt: (at: string) => void;
};

/** R7: the plan as it was known on any day, or at the moment of a decision, and how much came later. */
export function AsItWas({ plan, entries, at: chosen, onAt }: Props) {
  const t = useWords('history');
  const { date, dateTime } = useFormats();
  const id = useId();
  const today = todayHere();
  const [typed, setTyped] = useState<DateParts | null>(null);
  const first = useMemo(
    () => entries.reduce((day, entry) => (writtenOn(entry) < day ? writtenOn(entry) : day), today),
    [entries, today],
  );
  const length = daysBetween(first, today);
  const day = chosen.slice(0, 10);
  const at = useDeferredValue(chosen);
  const then = useMemo(() => foldUntil(plan.id, entries, at), [plan.id, entries, at]);
  const later = entries.length - then.entries;
  const index = daysBetween(first, day);
  const moment = chosen.length > 10;
  const go = (to: number) => {
    setTyped(null);
    onAt(addDays(first, Math.min(Math.max(to, 0), length)));
  };
  const type = (parts: DateParts) => {
    setTyped(parts);
    const reading = readDate(parts);
    if (reading.kind === 'date' && reading.iso >= first && reading.iso <= today) onAt(reading.iso);
  };
  const reading = typed && readDate(typed);
  const outside = reading?.kind === 'date' && reading.iso !== day;
  return (
    <Card title={t('then.title')}>
      <div className={css.then}>
        <label className={css.slide} htmlFor={id}>
          {moment
            ? t('then.asKnown', { when: dateTime(chosen) })
            : t('then.asOn', { date: date(day, 'long') })}
        </label>
        {moment ? <p className={css.note}>{t('then.justThen')}</p> : null}
        <input
          id={id}
          className={css.range}
          type="range"
          min={0}
          max={length}
          value={index}
          aria-valuetext={date(day, 'long')}
          onChange={({ target }) => go(Number(target.value))}
        />
        <div className={css.turn}>
          <Button icon="back" label={t('then.earlier')} waiting={index <= 0} onClick={() => go(index - 1)} />
          <span className={css.note}>
            {date(first, 'short')} – {t('then.to')}
          </span>
          <Button
            icon="forward"
            label={t('then.afterwards')}
            waiting={index >= length}
            onClick={() => go(index + 1)}
          />
        </div>
        <DayChoice
          legend={t('then.day')}
          value={typed ?? partsOf(day)}
          onChange={type}
          hint={outside ? t('then.outside', { date: date(first, 'short') }) : undefined}
        />
        <p role="status">{later === 0 ? t('then.nothingLater') : t('then.later', { count: later })}</p>
        {then.entries === 0 ? <p>{t('then.none')}</p> : <PastPlan plan={then} />}
      </div>
    </Card>
  );
}
