import { type FormEvent, useState } from 'react';
import { useFormats } from '../../../i18n/use-formats.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { closeOn, workOn } from '../../../plan/timescales/change.ts';
import type { Nation } from '../../../plan/timescales/plan-kinds.ts';
import { type RuleSet, timeLimits } from '../../../plan/timescales/rule-sets.ts';
import { DayChoice } from '../../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../../plan-ui/editing/day-reading.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Choice } from '../../../ui/choice/choice.tsx';
import { emptyDate } from '../../../ui/date-field/read-date.ts';
import css from '../settings.module.css';

type Props = { nation: Nation; set: RuleSet; onChange: (set: RuleSet) => void };

/** Whether bank holidays count as working days (T2), and days on which the council does not work besides them. */
export function HolidaysCard({ nation, set, onChange }: Props) {
  const t = useWords('time-limits');
  const { date } = useFormats();
  const [on, setOn] = useState(emptyDate);
  const [tried, setTried] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const read = readDay(on);
    if (!read.ok || read.day === undefined) return;
    onChange(closeOn(set, read.day));
    setOn(emptyDate);
    setTried(false);
  };
  return (
    <Card title={t('holidays')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('holidays-why')}</p>
        <Choice
          legend={t('count-holidays')}
          options={[
            { value: 'no', words: t('count-no') },
            { value: 'yes', words: t('count-yes') },
          ]}
          value={set.holidays === 'none' ? 'yes' : 'no'}
          onChange={(count) =>
            onChange({
              ...set,
              holidays: count === 'yes' ? 'none' : timeLimits.shipped[nation].holidays,
            })
          }
        />
        <div className={css.tight}>
          <h3 className={css.label}>{t('closed')}</h3>
          {set.closed.length === 0 ? <p className={css.soft}>{t('closed-none')}</p> : null}
          <ul className={css.words} aria-label={t('closed')}>
            {set.closed.map((day) => (
              <li key={day}>
                <span>{date(day, 'long')}</span>
                <Button kind="quiet" onClick={() => onChange(workOn(set, day))}>
                  {t('closed-remove', { date: date(day, 'short') })}
                </Button>
              </li>
            ))}
          </ul>
        </div>
        <form className={css.group} autoComplete="off" onSubmit={add}>
          <DayChoice legend={t('closed-when')} value={on} onChange={setOn} strict={tried} />
          <div className={css.actions}>
            <Button type="submit" icon="plus">
              {t('closed-add')}
            </Button>
          </div>
        </form>
      </div>
    </Card>
  );
}
