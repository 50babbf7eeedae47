import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { withdrawKeyDay } from '../../plan/key-day/decide.ts';
import type { KeyDay } from '../../plan/key-day/key-day.ts';
import { keyDays } from '../../plan/key-day/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { Card } from '../../ui/card/card.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { List, Row } from '../../ui/list/list.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './dates.module.css';
import { SayKeyDay } from './say-key-day.tsx';

/** The days that limits run from, the latest first, and saying one more. */
export function KeyDaysCard({ plan, today }: { plan: Plan; today: string }) {
  const t = useWords('due');
  const { date } = useFormats();
  const said = keyDays(plan).reverse();
  return (
    <Card title={t('page.days')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('page.days-why')}</p>
        {said.length === 0 && plan.family ? (
          <p>{t('page.days-none', { date: date(plan.family.opened, 'short') })}</p>
        ) : null}
        {said.length === 0 ? null : (
          <List label={t('page.days')}>
            {said.map((keyDay) => (
              <Said key={keyDay.id} planId={plan.id} keyDay={keyDay} />
            ))}
          </List>
        )}
        <SayKeyDay planId={plan.id} today={today} />
      </div>
    </Card>
  );
}

/** One day that was said, and taking it out where it was another (T14). */
function Said({ planId, keyDay }: { planId: string; keyDay: KeyDay }) {
  const t = useWords('due');
  const { code } = useLanguage();
  const { date } = useFormats();
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(planId);
  const [ending, setEnding] = useState({ because: '', on: emptyDate });
  return (
    <Row
      note={
        <>
          <p className={css.day}>{date(keyDay.on, 'long')}</p>
          <p>{t('page.said-by', { name: keyDay.by })}</p>
        </>
      }
      below={
        <>
          <Ending
            title={t('page.put-right')}
            label={t('page.take-out-why')}
            hint={t('page.take-out-hint')}
            doWords={t('page.take-out-do')}
            language={code}
            value={ending}
            onChange={setEnding}
            onEnd={(because) => doing(withdrawKeyDay, { keyDay: keyDay.id, because })}
          />
          {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
        </>
      }
    >
      <b>{t(`key-days.${keyDay.kind}`)}</b>
    </Row>
  );
}
