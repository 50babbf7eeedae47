import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { addDays, daysBetween } from '../../lib/day.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { foldUntil } from '../../plan/fold.ts';
import { writtenOn } from '../../plan/happened-on.ts';
import type { Plan } from '../../plan/plan.ts';
import { today as todayHere } from '../../platform/now.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './history.module.css';
import { PastPlan } from './past-plan.tsx';

type Props = {
  plan: Plan;
  entries: readonly AnyEntry[];
  /** a moment somebody comes from, ISO date-time: what was known when a decision was written */
  moment: string | null;
};

/** R7: the plan as it was known on any day, and how much came later. */
export function AsItWas({ plan, entries, moment }: Props) {
  const t = useWords('history');
  const { date, dateTime } = useFormats();
  const id = useId();
  const today = todayHere();
  const place = useRef<HTMLDivElement>(null);
  const first = useMemo(
    () => entries.reduce((day, entry) => (writtenOn(entry) < day ? writtenOn(entry) : day), today),
    [entries, today],
  );
  const length = daysBetween(first, today);
  const [known, setKnown] = useState(moment ?? today);
  const day = known.slice(0, 10);
  const at = useDeferredValue(known);
  const then = useMemo(() => foldUntil(plan.id, entries, at), [plan.id, entries, at]);
  const later = entries.length - then.entries;
  const index = daysBetween(first, day);
  const go = (to: number) => setKnown(addDays(first, Math.min(Math.max(to, 0), length)));
  useEffect(() => {
    if (moment !== null) place.current?.scrollIntoView({ block: 'start' });
  }, [moment]);
  return (
    <Card title={t('then.title')}>
      <div className={css.then} ref={place}>
        <label className={css.slide} htmlFor={id}>
          {t('then.asOn', { date: known.length > 10 ? dateTime(known) : date(day, 'long') })}
        </label>
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
        <p role="status">{later === 0 ? t('then.nothingLater') : t('then.later', { count: later })}</p>
        {then.entries === 0 ? <p>{t('then.none')}</p> : <PastPlan plan={then} />}
      </div>
    </Card>
  );
}
