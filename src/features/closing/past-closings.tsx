import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Closing } from '../../plan/closing/closing.ts';
import { standingDecisions } from '../../plan/closing/settled.ts';
import { closings, closingUnderWay } from '../../plan/closing/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { planBDue } from '../../plan/plan-b/due.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { DecisionShown } from '../../plan-ui/decision/decision-shown.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useCouncil } from '../../record/use-council.ts';
import { Card } from '../../ui/card/card.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './closing.module.css';

/** Every time closing was proposed and what became of it, the latest first. */
export function PastClosings({ plan }: { plan: Plan }) {
  const t = useWords('closing');
  const open = closingUnderWay(plan)?.id;
  const past = closings(plan).filter(({ id }) => id !== open);
  return (
    <Card title={t('past')}>
      {past.length === 0 ? <p className={css.note}>{t('past-none')}</p> : null}
      <ul className={css.questions}>
        {past.map((closing) => (
          <Past key={closing.id} plan={plan} closing={closing} />
        ))}
      </ul>
    </Card>
  );
}

function Past({ plan, closing }: { plan: Plan; closing: Closing }) {
  const t = useWords('closing');
  const { date } = useFormats();
  const again = plan.openedAgain.find((one) => one.closing === closing.id);
  return (
    <li className={css.question}>
      <p>
        {t('past-line', {
          date: date(closing.on, 'long'),
          name: closing.by,
          reason: t(`reasons.${closing.reason}`),
        })}
      </p>
      {closing.withdrawn ? (
        <p>
          {t('taken-back')} <Said words={closing.withdrawn.because} mark />
        </p>
      ) : null}
      {standingDecisions(plan, closing).map(({ decided, decision }) => (
        <div key={decision.id} className={css.decided}>
          <DecisionShown plan={plan} decision={decision} leads />
          {decided.close ? null : <PlanBsStarted plan={plan} on={decided.on} />}
        </div>
      ))}
      {again ? (
        <p>
          {t('opened-again', { date: date(again.on, 'long') })} <Said words={again.because} mark />
        </p>
      ) : null}
    </li>
  );
}

/** What began on the day it was decided, with the day it is due. */
function PlanBsStarted({ plan, on }: { plan: Plan; on: string }) {
  const t = useWords('closing');
  const { date } = useFormats();
  const rules = useCouncil(timeLimits);
  const started = Object.values(plan.planBs).filter(({ used }) => used.some((use) => use.on === on));
  return started.map((planB) => {
    const due = planBDue(plan, planB, rules);
    return (
      <p key={planB.id}>
        <b>
          {due === null
            ? t('b-started-open', { date: date(on, 'long') })
            : t('b-started', { date: date(on, 'long'), due: date(due, 'long') })}
        </b>{' '}
        <Link href={paths.planB(plan.id, planB.id)}>{t('to-plan-b')}</Link>
      </p>
    );
  });
}
