import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Closing } from '../../plan/closing/closing.ts';
import { questionsLeft } from '../../plan/closing/questions.ts';
import type { Plan } from '../../plan/plan.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './closing.module.css';

/** Who proposed to close, why, and how much is still open. */
export function Proposed({ plan, closing }: { plan: Plan; closing: Closing }) {
  const t = useWords('closing');
  const { date } = useFormats();
  const left = questionsLeft(plan, closing, useCouncil(timeLimits), today()).length;
  return (
    <div className={css.part}>
      <p>
        {t('proposed', {
          name: closing.by,
          date: date(closing.on, 'long'),
          reason: t(`reasons.${closing.reason}`),
        })}{' '}
        {closing.words ? <Said words={closing.words} mark /> : null}
      </p>
      <Notice
        tone="info"
        icon={left === 0 ? 'check' : 'question'}
        note={left === 0 ? undefined : t('open-why')}
      >
        {left === 0 ? t('open-none') : t('open', { count: left })}
      </Notice>
    </div>
  );
}
