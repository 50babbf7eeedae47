import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { withdrawSupervision } from '../../plan/supervision/decide.ts';
import { isSameWriter } from '../../plan/supervision/its-writer.ts';
import type { Supervision } from '../../plan/supervision/supervision.ts';
import { supervisions } from '../../plan/supervision/views.ts';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useActing } from '../../record/use-acting.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Card } from '../../ui/card/card.tsx';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { OfDelay } from './of-delay.tsx';
import css from './supervision.module.css';

/** Supervisions so far, the latest first: who with whom, what was said about what. */
export function PastSupervisions({ plan }: { plan: Plan }) {
  const t = useWords('supervision');
  const all = supervisions(plan);
  return (
    <Card title={t('past.title')}>
      {all.length === 0 ? <p className={css.note}>{t('past.none')}</p> : null}
      <ul className={css.past}>
        {all.map((held) => (
          <Past key={held.id} plan={plan} held={held} />
        ))}
      </ul>
    </Card>
  );
}

function Past({ plan, held }: { plan: Plan; held: Supervision }) {
  const t = useWords('supervision');
  const { date, dateTime } = useFormats();
  const { code } = useLanguage();
  const author = useRecord().author();
  const mine = author !== null && isSameWriter(held.by, author);
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(plan.id);
  const [ending, setEnding] = useState({ because: '', on: emptyDate });
  return (
    <li className={css.line}>
      <p>
        <b>{date(held.on, 'long')}</b> · {t('past.who', { led: held.led, worker: held.worker })}
      </p>
      {held.answers.map((answer) => (
        <p key={`${answer.about} ${answer.question} ${answer.words.text}`}>
          <span className={css.note}>
            <OfDelay plan={plan} about={answer.about} /> · {t(`short.${answer.question}`)}:
          </span>{' '}
          <Said words={answer.words} mark />
        </p>
      ))}
      <p className={css.note}>{t('past.written', { when: dateTime(held.written), name: held.by.name })}</p>
      {mine ? (
        <Ending
          title={t('past.mistake')}
          label={t('past.mistake-why')}
          hint={t('past.mistake-hint')}
          doWords={t('past.mistake-do')}
          language={code}
          value={ending}
          onChange={setEnding}
          onEnd={(because) => doing(withdrawSupervision, { supervision: held.id, because })}
        />
      ) : null}
      {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
    </li>
  );
}
