import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { openAgain } from '../../plan/closing/decide.ts';
import type { ClosedSince } from '../../plan/closing/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Ending } from '../../plan-ui/editing/ending.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { useActing } from '../../record/use-acting.ts';
import { emptyDate } from '../../ui/date-field/read-date.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './closing.module.css';

/** X7: since when it is closed and by whom, and the way to open it again. */
export function Closed({ plan, closed }: { plan: Plan; closed: ClosedSince }) {
  const t = useWords('closing');
  const { code } = useLanguage();
  const { date } = useFormats();
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(plan.id);
  const [ending, setEnding] = useState({ because: '', on: emptyDate });
  const { name, role } = closed.decision;
  return (
    <div className={css.part}>
      <Notice tone="info" icon="lock" note={t('closed-by', { name, role })}>
        {t('closed', { date: date(closed.on, 'long') })}
      </Notice>
      {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
      <Ending
        title={t('open-again')}
        label={t('open-again-why')}
        doWords={t('open-again-do')}
        language={code}
        value={ending}
        onChange={setEnding}
        onEnd={(because, on) => doing(openAgain, { because, on })}
      />
    </div>
  );
}
