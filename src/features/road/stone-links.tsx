import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { standingPlanBs } from '../../plan/plan-b/views.ts';
import { openSteps } from '../../plan/step/views.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import type { StoneForm } from './stone-form.ts';

type Props = { plan: Plan; value: StoneForm; onChange: (patch: Partial<StoneForm>) => void };

/** On which goal's question the number lies (D12); asked once a number is expected, and only where there are goals. */
export function NumberGoal({ plan, value, onChange }: Props) {
  const t = useWords('road-editor');
  const name = useId();
  const chosen = value.goal === null ? undefined : plan.goals[value.goal];
  const goals = openGoals(plan);
  const offered = chosen && !goals.includes(chosen) ? [...goals, chosen] : goals;
  if (value.expected === '' || offered.length === 0) return null;
  return (
    <FieldGroup legend={t('number-goal')}>
      <ChipRow>
        {offered.map((goal) => (
          <ChipPick
            key={goal.id}
            type="radio"
            name={name}
            checked={value.goal === goal.id}
            onChange={() => onChange({ goal: goal.id })}
          >
            <Said words={now(goal.different)} />
          </ChipPick>
        ))}
        {value.goal === null ? null : (
          <ChipPick type="radio" name={name} checked={false} onChange={() => onChange({ goal: null })}>
            {t('not-said')}
          </ChipPick>
        )}
      </ChipRow>
    </FieldGroup>
  );
}

/** The plan B that begins where the stone is not reached (D14). */
export function PlanBOfStone({ plan, value, onChange }: Props) {
  const t = useWords('road-editor');
  const name = useId();
  const planBs = standingPlanBs(plan);
  if (planBs.length === 0) return null;
  return (
    <FieldGroup legend={t('stone-plan-b')} hint={t('stone-plan-b-hint')}>
      <ChipRow>
        {planBs.map((planB) => (
          <ChipPick
            key={planB.id}
            type="radio"
            name={name}
            checked={value.planB === planB.id}
            onChange={() => onChange({ planB: planB.id })}
          >
            <Said words={now(planB.turning).then} />
          </ChipPick>
        ))}
        <ChipPick
          type="radio"
          name={name}
          checked={value.planB === null}
          onChange={() => onChange({ planB: null })}
        >
          {t('no-plan-b')}
        </ChipPick>
      </ChipRow>
    </FieldGroup>
  );
}

/** The steps that lead to this stone (D15): open ones, and those tied already. */
export function StepsOfStone({ plan, value, onChange }: Props) {
  const t = useWords('road-editor');
  const open = openSteps(plan);
  const done = Object.values(plan.steps).filter(
    (step) => step.retired === null && value.steps.includes(step.id) && !open.includes(step),
  );
  const steps = [...open, ...done];
  if (steps.length === 0) return null;
  return (
    <FieldGroup legend={t('stone-steps')} hint={t('stone-steps-hint')}>
      <ChipRow>
        {steps.map((step) => (
          <ChipPick
            key={step.id}
            type="checkbox"
            checked={value.steps.includes(step.id)}
            onChange={(on) =>
              onChange({
                steps: on ? [...value.steps, step.id] : value.steps.filter((one) => one !== step.id),
              })
            }
          >
            <Said words={now(step.sentence)} />
          </ChipPick>
        ))}
      </ChipRow>
    </FieldGroup>
  );
}
