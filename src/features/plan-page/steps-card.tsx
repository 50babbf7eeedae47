import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { dueOf, firstPromise, isLate, openSteps, stepDue } from '../../plan/step/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { StepRow } from '../../plan-ui/step/step-row.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { PartCard } from './part-card.tsx';
import css from './plan-page.module.css';

/** The next steps, by the day promised or as somebody put them (S10, S15). */
export function StepsCard({ plan, today, first }: { plan: Plan; today: string; first: boolean }) {
  const t = useWords('plan');
  const steps = openSteps(plan);
  return (
    <PartCard
      part="steps"
      title={t('nextSteps')}
      addHref={paths.step(plan.id)}
      first={first}
      foot={
        steps.length === 0 ? (
          <FastStart plan={plan} />
        ) : steps.length < 2 ? undefined : (
          <Button kind="quiet" icon="grip" href={paths.putInOrder(plan.id)}>
            {t('putInOrder')}
          </Button>
        )
      }
      rows={steps.map((step) => (
        <li key={step.id} className={css.step}>
          <StepRow plan={plan} step={step} href={paths.step(plan.id, step.id)}>
            <Promised step={step} today={today} />
          </StepRow>
        </li>
      ))}
    />
  );
}

/** The two ways in for whoever does not begin with an empty page. */
function FastStart({ plan }: { plan: Plan }) {
  const t = useWords('plan');
  return (
    <div className={css.more}>
      <Button kind="quiet" icon="bulb" href={paths.template(plan.id)}>
        {t('template')}
      </Button>
      <Button kind="quiet" icon="download" href={paths.pastePlan(plan.id)}>
        {t('paste')}
      </Button>
    </div>
  );
}

/** Late in words, and the first day promised where it is another one (S7, S9). */
function Promised({ step, today }: { step: Step; today: string }) {
  const t = useWords('plan');
  const { date } = useFormats();
  const due = stepDue(step);
  const promised = firstPromise(step);
  const first = promised === null ? null : dueOf(promised.when);
  const late = isLate(step, today);
  const moved = first !== null && first !== due;
  if (!late && !moved) return null;
  return (
    <p className={css.late}>
      {late ? (
        <strong>
          <Icon name="hourglass" /> {t('late')}
        </strong>
      ) : null}
      {late && moved ? ' · ' : null}
      {moved ? t('firstDate', { date: date(first, 'medium') }) : null}
    </p>
  );
}
