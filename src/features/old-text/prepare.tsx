import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { isOld, OLD_TEXT_DAYS } from '../../plan/brought-forward/age.ts';
import { prepareReview, toBringForward } from '../../plan/brought-forward/decide.ts';
import { namesWhoLeft } from '../../plan/brought-forward/who-left.ts';
import type { Plan } from '../../plan/plan.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { readDay } from '../../plan-ui/editing/day-reading.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { newId } from '../../platform/new-id.ts';
import { today as todayHere } from '../../platform/now.ts';
import { useActing } from '../../record/use-acting.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './old-text.module.css';

/** What a review would bring, how much of it is old, and the day it is prepared for. */
export function Prepare({ plan }: { plan: Plan }) {
  const t = useWords('old-text');
  const editing = useWords('editing');
  const troubleWords = useTroubleWords();
  const { doing, busy, trouble } = useActing(plan.id);
  const [on, setOn] = useState(emptyDate);
  const [strict, setStrict] = useState(false);
  const today = todayHere();
  const brings = toBringForward(plan, today);
  if (brings.length === 0)
    return <EmptyState title={t('prepare.nothing')}>{t('prepare.nothing-why')}</EmptyState>;
  const old = brings.filter((one) => isOld(plan, one, today)).length;
  const left = brings.filter((one) => namesWhoLeft(plan, one).length > 0).length;
  const prepare = () => {
    const reading = readDay(on);
    setStrict(!reading.ok);
    if (reading.ok) void doing(prepareReview, { review: newId(), on: reading.day });
  };
  return (
    <Card title={t('prepare.title')}>
      <div className={css.prepare}>
        {trouble ? <Notice tone="problem">{troubleWords(trouble)}</Notice> : null}
        <p>
          {t('prepare.brings', { count: brings.length })}{' '}
          {old === 0 ? null : <strong>{t('prepare.old', { count: old, days: OLD_TEXT_DAYS })}</strong>}{' '}
          {left === 0 ? null : <strong>{t('prepare.left', { count: left })}</strong>}
        </p>
        <p className={css.soft}>{t('prepare.steps')}</p>
        <DayChoice
          legend={t('prepare.day')}
          hint={editing('today-if-empty')}
          value={on}
          onChange={setOn}
          strict={strict}
        />
        <p className={css.soft}>{t('prepare.until')}</p>
        <div>
          <Button kind="main" waiting={busy} onClick={prepare}>
            {t('prepare.do')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
