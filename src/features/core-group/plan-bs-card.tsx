import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import { testPlanB } from '../../plan/plan-b/decide.ts';
import type { PlanB } from '../../plan/plan-b/plan-b.ts';
import { standingPlanBs } from '../../plan/plan-b/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './must-dos-card.module.css';
import { SaidForm } from './said-form.tsx';

type Props = { plan: Plan; meeting: Meeting };

/** Each plan B: whether it was ever tried out, and how that went; a plan nobody has tried may not hold. */
export function PlanBsCard({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const planBs = standingPlanBs(plan);
  if (planBs.length === 0) return null;
  return (
    <Card title={t('plan-b.title')}>
      <ul className={css.lines}>
        {planBs.map((planB) => (
          <li key={planB.id}>
            <OnePlanB plan={plan} meeting={meeting} planB={planB} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function OnePlanB({ plan, meeting, planB }: Props & { planB: PlanB }) {
  const t = useWords('core-group');
  const words = useWords('plan');
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const { seen, then } = now(planB.turning);
  const last = planB.tested.at(-1);
  return (
    <div className={css.line}>
      <Picture picture={now(planB.picture)} looks={looksOf(plan)} />
      <div className={css.words}>
        <p className={css.must}>
          {words('if')} <Said words={seen} mark />
        </p>
        <p>
          {words('then')} <Said words={then} mark />
        </p>
        <p className={css.by}>
          {last ? (
            <>
              {t('plan-b.tested', { date: date(last.on, 'day-month') })}: <Said words={last.words} mark />
            </>
          ) : (
            t('plan-b.never')
          )}
        </p>
      </div>
      {open ? (
        <SaidForm
          planId={plan.id}
          name={`meeting-${meeting.id}-plan-b-${planB.id}`}
          label={t('plan-b.how')}
          keepWords={t('steps.keep')}
          closeWords={t('add.close')}
          onClose={() => setOpen(false)}
          decide={testPlanB}
          request={(how) => ({ planB: planB.id, words: how })}
        />
      ) : (
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('plan-b.tried')}
        </Button>
      )}
    </div>
  );
}
