import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { sayKeyDay } from '../../plan/key-day/decide.ts';
import { type KeyDayKind, keyDayKinds } from '../../plan/key-day/facts.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { newId } from '../../platform/new-id.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipButton } from '../../ui/chip/chip.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { emptyDate, partsOf } from '../../ui/date-field/read-date.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './dates.module.css';

/** Saying a day: what happened, and when. What was typed stays until it is on the disk. */
export function SayKeyDay({ planId, today }: { planId: string; today: string }) {
  const t = useWords('due');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(planId);
  const [kind, setKind] = useState<KeyDayKind | null>(null);
  const [on, setOn] = useState(emptyDate);
  const [tried, setTried] = useState(false);
  const [kept, setKept] = useState(false);
  const day = readDay(on);
  const ready = kind !== null && day.ok && day.day !== undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (kind === null || !day.ok || day.day === undefined) return;
    if (!(await doing(sayKeyDay, { keyDay: newId(), kind, on: day.day }))) return;
    setKind(null);
    setOn(emptyDate);
    setTried(false);
    setKept(true);
  };
  return (
    <form className={css.say} autoComplete="off" onSubmit={(event) => void submit(event)}>
      <h3 className={css.group}>{t('page.say')}</h3>
      <Choice
        legend={t('page.which')}
        options={keyDayKinds.map((one) => ({ value: one, words: t(`key-days.${one}`) }))}
        value={kind}
        onChange={(one) => {
          setKind(one);
          setKept(false);
        }}
      />
      <DayChoice
        legend={t('page.when')}
        value={on}
        onChange={setOn}
        strict={tried}
        quick={<ChipButton onClick={() => setOn(partsOf(today))}>{common('today')}</ChipButton>}
      />
      {tried && !ready ? <p role="alert">{t('page.choose-first')}</p> : null}
      <div className={css.actions}>
        <Button type="submit" kind="main">
          {t('page.save')}
        </Button>
      </div>
      {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
      {kept ? <Notice tone="saved">{t('page.saved')}</Notice> : null}
    </form>
  );
}
