import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { type AgendaPart, agenda, goalsLeftWithout } from '../../plan/meeting/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { StepRow } from '../../plan-ui/step/step-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { AddSmallStep } from './add-small-step.tsx';
import { GoalWithout } from './goal-without.tsx';
import css from './next-steps-card.module.css';
import { Section } from './section.tsx';
import { StepLookedAt } from './step-looked-at.tsx';

type Props = { plan: Plan; meeting: Meeting };

/** M1: the meeting opens on this. Goal by goal: how each step goes, and the next small one with a day. */
export function NextStepsCard({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const parts = agenda(plan, meeting);
  const count = parts.reduce((sum, part) => sum + part.steps.length, 0);
  return (
    <Section at="steps">
      <Card title={t('steps.title')} aside={`${t('steps.count', { count })} · ${t('steps.family-first')}`}>
        {parts.map((part) => (
          <Part key={part.goal?.id ?? 'rest'} plan={plan} meeting={meeting} part={part} />
        ))}
        {parts.length === 0 ? (
          <>
            <p className={css.none}>{t('steps.nothing')}</p>
            <AddSmallStep plan={plan} meeting={meeting} name="first" />
          </>
        ) : null}
      </Card>
    </Section>
  );
}

function Part({ plan, meeting, part: { goal, steps, agreed } }: Props & { part: AgendaPart }) {
  const t = useWords('core-group');
  // A step agreed as the next small one stands under the step it follows; the others stand here.
  const shown = new Set(steps.map((step) => step.id));
  const fresh = agreed.filter((step) => step.after === null || !shown.has(step.after));
  const bare = goal !== null && goalsLeftWithout(plan, meeting).some((one) => one.id === goal.id);
  const excused = goal !== null && Object.hasOwn(meeting.goalsWithout, goal.id);
  return (
    <section className={css.part} id={goal ? `goal-${goal.id}` : undefined} tabIndex={-1}>
      <h3 className={css.goal}>{goal ? <Said words={now(goal.different)} mark /> : t('steps.other')}</h3>
      <ul className={css.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <StepLookedAt plan={plan} meeting={meeting} step={step} />
          </li>
        ))}
        {fresh.map((step) => (
          <li key={step.id}>
            <StepRow plan={plan} step={step} end={<span className={css.agreed}>{t('steps.agreed')}</span>} />
          </li>
        ))}
      </ul>
      {goal && (bare || excused) ? (
        <div className={css.bare}>
          <AddSmallStep plan={plan} meeting={meeting} name={`goal-${goal.id}`} goal={goal.id} />
          <GoalWithout plan={plan} meeting={meeting} goal={goal} />
        </div>
      ) : null}
    </section>
  );
}
