import { type FormEvent, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import {
  type Limit,
  type LimitEvent,
  LONGEST_LIMIT,
  limitEvents,
  limitUnits,
} from '../../../plan/timescales/limit.ts';
import { useDueWords } from '../../../plan-ui/due/use-due-words.ts';
import { DayChoice } from '../../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../../plan-ui/editing/day-reading.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Choice } from '../../../ui/choice/choice.tsx';
import { partsOf } from '../../../ui/date-field/read-date.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { SelectField } from '../select-field.tsx';
import css from '../settings.module.css';

type Props = {
  /** null: a limit that was not there before */
  limit: Limit | null;
  /** for a new one: the kinds of plan it can be for */
  kinds?: readonly string[];
  today: string;
  onLay: (limit: Limit & { validFrom: string }) => void;
  onRight?: (limit: Limit) => void;
  onTakeOut?: () => void;
  onClose: () => void;
};

const ALL = '';

/** Laying a limit down from a day on (T17), or putting one right that was written wrongly. What does not fit is said, and stays. */
export function LimitEditor({ limit, kinds = [], today, onLay, onRight, onTakeOut, onClose }: Props) {
  const t = useWords('time-limits');
  const words = useDueWords();
  const [event, setEvent] = useState<LimitEvent>(limit?.event ?? 'visit');
  const [kind, setKind] = useState(limit?.kind ?? ALL);
  const [count, setCount] = useState(limit ? String(limit.count) : '');
  const [unit, setUnit] = useState<Limit['unit']>(limit?.unit ?? 'working-day');
  const [sameDay, setSameDay] = useState(!limit?.notSameDay);
  const [source, setSource] = useState(limit?.source ?? '');
  const [from, setFrom] = useState(partsOf(today));
  const [tried, setTried] = useState(false);
  const figure = /^\d{1,3}$/.test(count.trim()) ? Number(count) : null;
  const fits = figure !== null && figure <= LONGEST_LIMIT && source.trim() !== '';
  const day = readDay(from);
  const made = (): Limit => ({
    event,
    ...(kind === ALL ? {} : { kind }),
    ...(limit?.from ? { from: limit.from } : {}),
    count: figure ?? 0,
    unit,
    ...(sameDay ? {} : { notSameDay: true }),
    source: source.trim(),
  });
  const lay = (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (fits && day.ok && day.day !== undefined) onLay({ ...made(), validFrom: day.day });
  };
  const right = () => {
    setTried(true);
    if (!fits || !limit) return;
    const { validFrom, validTo } = limit;
    onRight?.({
      ...made(),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
    });
  };
  return (
    <form className={css.group} autoComplete="off" onSubmit={lay}>
      {limit === null ? (
        <>
          <SelectField
            label={t('add-what')}
            value={event}
            options={limitEvents.map((one) => ({ value: one, words: words.what({ event: one }) }))}
            onChange={(one) => setEvent(one as LimitEvent)}
          />
          <SelectField
            label={t('add-kind')}
            value={kind}
            options={[
              { value: ALL, words: t('all-kinds') },
              ...kinds.map((one) => ({ value: one, words: words.kind(one) })),
            ]}
            onChange={setKind}
          />
        </>
      ) : null}
      <TextField label={t('how-many')} value={count} maxLength={3} inputMode="numeric" onChange={setCount} />
      <SelectField
        label={t('unit')}
        value={unit}
        options={limitUnits.map((one) => ({ value: one, words: t(`units.${one}`) }))}
        onChange={(one) => setUnit(one as Limit['unit'])}
      />
      {event === 'first-core-group' ? (
        <Choice
          legend={t('same-day')}
          options={[
            { value: 'no', words: t('same-no') },
            { value: 'yes', words: t('same-yes') },
          ]}
          value={sameDay ? 'yes' : 'no'}
          onChange={(answer) => setSameDay(answer === 'yes')}
        />
      ) : null}
      <TextField
        label={t('source')}
        hint={t('source-hint')}
        value={source}
        maxLength={300}
        onChange={setSource}
      />
      <DayChoice
        legend={t('from-when')}
        hint={t('from-hint')}
        value={from}
        onChange={setFrom}
        strict={tried}
      />
      {tried && !(fits && day.ok && day.day !== undefined) ? (
        <p role="alert">{t('needs', { longest: LONGEST_LIMIT })}</p>
      ) : null}
      <div className={css.actions}>
        <Button type="submit" kind="main">
          {t('lay')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
      {limit === null ? null : (
        <>
          <p className={css.small}>{t('right-hint')}</p>
          <div className={css.actions}>
            <Button onClick={right}>{t('right')}</Button>
            <Button kind="quiet" onClick={() => onTakeOut?.()}>
              {t('take-out')}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
