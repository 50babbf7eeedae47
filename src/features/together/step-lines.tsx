import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Reading } from '../../plan/people/facts.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { dueOf, firstPromise, stepDue } from '../../plan/step/views.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './step-in-full.module.css';
import { useDayWords } from './use-day-words.ts';
import type { ReadAloud } from './use-reading-aloud.ts';

type Props = {
  plan: Plan;
  step: Step;
  /** full: everything the plan says about it; otherwise who, by when, who helps, what gets in the way */
  level: Reading['level'];
  /** null: it is not what is read aloud */
  read: ReadAloud | null;
};

/** What the plan says about a step besides its sentence, one line each. */
export function StepLines({ plan, step, level, read }: Props) {
  const t = useWords('plan');
  const own = useWords('together');
  const names = useNamesOf(plan);
  const dayWords = useDayWords('long');
  const { date } = useFormats();
  const full = level === 'full';
  const { know, checker } = now(step.check);
  const goal = find(plan.goals, now(step.goal));
  const helpers = now(step.helpers);
  const first = dueOf(firstPromise(step)?.when ?? null);
  const { to, because } = now(step.progress);
  const aloud = (piece: 'who' | 'when' | 'helps') => (read?.partOf(piece) ?? null) !== null;
  return (
    <dl className={css.lines}>
      <Line name={t('whoDoes')} aloud={aloud('who')}>
        {names(now(step.who)) || t('nobody')}
      </Line>
      <Line name={t('when')} aloud={aloud('when')}>
        <span className={css.day}>{dayWords(step)}</span>
        {!full || first === null || first === stepDue(step) ? null : (
          <span>{t('firstDate', { date: date(first, 'long') })}</span>
        )}
      </Line>
      {helpers.length === 0 ? null : (
        <Line name={t('whoHelps')} aloud={aloud('helps')}>
          {names(helpers)}
        </Line>
      )}
      {full && know ? (
        <Line name={t('howKnow')}>
          <Said words={know} mark aloud={read?.partOf('know') ?? null} />
        </Line>
      ) : null}
      {full && checker ? <Line name={t('whoChecks')}>{names([checker])}</Line> : null}
      {to === 'stuck' && because ? (
        <Line name={own('in-the-way')}>
          <Said words={because} mark />
        </Line>
      ) : null}
      {full && goal ? (
        <Line name={own('what-for')}>
          <Said words={now(goal.different)} mark />
        </Line>
      ) : null}
    </dl>
  );
}

function Line({ name, aloud = false, children }: { name: string; aloud?: boolean; children: ReactNode }) {
  return (
    <div className={css.line} data-aloud={aloud ? '' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
