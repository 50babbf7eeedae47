import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { bottomLines } from '../../plan/bottom-line/views.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { goingWell } from '../../plan/going-well/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { standingPlanBs } from '../../plan/plan-b/views.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { openSteps } from '../../plan/step/views.ts';
import { openWorries } from '../../plan/worry/views.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { StateOfStep } from '../../plan-ui/step/state-of-step.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './history.module.css';

/** A plan of a past day, to read only: what stood in it, part by part. */
export function PastPlan({ plan }: { plan: Plan }) {
  const t = useWords('plan');
  const whenWords = useWhenWords();
  return (
    <div className={css.past}>
      <PastPart
        title={t('worries')}
        rows={openWorries(plan).map((one) => [one.id, <Said key="w" words={now(one.about)} mark />])}
      />
      <PastPart
        title={t('goingWell')}
        rows={goingWell(plan).map((one) => [one.id, <Said key="w" words={now(one.words)} mark />])}
      />
      <PastPart
        title={t('goals')}
        rows={openGoals(plan).map((one) => [one.id, <Said key="w" words={now(one.different)} mark />])}
      />
      <PastPart
        title={t('nextSteps')}
        rows={openSteps(plan).map((one) => [
          one.id,
          <span key="w" className={css.pastStep}>
            <span>
              <Said words={now(one.sentence)} mark />{' '}
              <span className={css.note}>{whenWords(now(one.when))}</span>
            </span>
            <StateOfStep state={now(one.progress).to} />
          </span>,
        ])}
      />
      <PastPart
        title={t('mustDos')}
        rows={bottomLines(plan).map((one) => [one.id, <Said key="w" words={now(one.must)} mark />])}
      />
      <PastPart
        title={t('planB')}
        rows={standingPlanBs(plan).map((one) => [
          one.id,
          <span key="w">
            {t('if')} <Said words={now(one.turning).seen} mark />
          </span>,
        ])}
      />
      <PastPart
        title={t('road')}
        rows={stonesInOrder(plan).map((one) => [
          one.id,
          <span key="w">
            {now(one.reached) === null ? null : <Icon name="check" label={t('stoneReached')} />}{' '}
            <Said words={now(one.name)} mark />{' '}
            <span className={css.note}>{whenWords({ kind: 'by', date: now(one.by) })}</span>
          </span>,
        ])}
      />
    </div>
  );
}

type PartProps = { title: string; rows: readonly (readonly [string, ReactNode])[] };

function PastPart({ title, rows }: PartProps) {
  const t = useWords('history');
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className={css.note}>{t('then.empty')}</p>
      ) : (
        <ul className={css.pastRows}>
          {rows.map(([id, row]) => (
            <li key={id}>{row}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
