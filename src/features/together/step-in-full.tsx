import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { dueOf, firstPromise, stepDue } from '../../plan/step/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './step-in-full.module.css';
import { useDayWords } from './use-day-words.ts';
import type { ReadAloud } from './use-reading-aloud.ts';

/** The step in full text: everything the plan says about it, one line each, the picture small beside the sentence. */
export function StepInFull({ plan, step, read }: { plan: Plan; step: Step; read: ReadAloud }) {
  const t = useWords('plan');
  const own = useWords('together');
  const names = useNamesOf(plan);
  const dayWords = useDayWords('long');
  const { date } = useFormats();
  const { know, checker } = now(step.check);
  const goal = find(plan.goals, now(step.goal));
  const helpers = now(step.helpers);
  const first = dueOf(firstPromise(step)?.when ?? null);
  const { to, because } = now(step.progress);
  return (
    <div className={css.full}>
      <div className={css.head}>
        <Picture picture={now(step.picture)} looks={looksOf(plan)} size="7rem" />
        <h1 className={css.sentence} tabIndex={-1}>
          <Said words={now(step.sentence)} mark aloud={read.partOf('what')} />
        </h1>
      </div>
      <dl className={css.lines}>
        <Line name={t('whoDoes')} aloud={read.partOf('who') !== null}>
          {names(now(step.who)) || t('nobody')}
        </Line>
        <Line name={t('when')} aloud={read.partOf('when') !== null}>
          <span className={css.day}>{dayWords(step)}</span>
          {first === null || first === stepDue(step) ? null : (
            <span>{t('firstDate', { date: date(first, 'long') })}</span>
          )}
        </Line>
        {helpers.length === 0 ? null : (
          <Line name={t('whoHelps')} aloud={read.partOf('helps') !== null}>
            {names(helpers)}
          </Line>
        )}
        {know ? (
          <Line name={t('howKnow')}>
            <Said words={know} mark aloud={read.partOf('know')} />
          </Line>
        ) : null}
        {checker ? <Line name={t('whoChecks')}>{names([checker])}</Line> : null}
        {to === 'stuck' && because ? (
          <Line name={own('in-the-way')}>
            <Said words={because} mark />
          </Line>
        ) : null}
        {goal ? (
          <Line name={own('what-for')}>
            <Said words={now(goal.different)} mark />
          </Line>
        ) : null}
      </dl>
    </div>
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
