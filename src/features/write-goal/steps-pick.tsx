import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { openSteps } from '../../plan/step/views.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';

type Props = {
  plan: Plan;
  /** the goal of the wish: its steps come first */
  goal: string | null;
  value: readonly string[];
  onChange: (steps: readonly string[]) => void;
};

/** Which steps answer a wish (G9): open ones, and those chosen before that are done meanwhile. */
export function StepsPick({ plan, goal, value, onChange }: Props) {
  const t = useWords('write-goal');
  const open = openSteps(plan);
  const done = Object.values(plan.steps).filter((step) => value.includes(step.id) && !open.includes(step));
  const ofGoal = open.filter((step) => goal !== null && now(step.goal) === goal);
  const shown = [...ofGoal, ...open.filter((step) => !ofGoal.includes(step)), ...done];
  if (shown.length === 0) return null;
  return (
    <FieldGroup legend={t('wish.steps')} hint={t('wish.steps-hint')}>
      <ChipRow>
        {shown.map((step) => (
          <ChipPick
            key={step.id}
            type="checkbox"
            checked={value.includes(step.id)}
            onChange={(checked) =>
              onChange(checked ? [...value, step.id] : value.filter((one) => one !== step.id))
            }
          >
            <Said words={now(step.sentence)} />
          </ChipPick>
        ))}
      </ChipRow>
    </FieldGroup>
  );
}

/** Steps by their sentences, one after the other. */
export function StepNames({ plan, ids }: { plan: Plan; ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, at) => {
        const step = find(plan.steps, id);
        return step ? (
          <span key={id}>
            {at === 0 ? null : ' · '}
            <Said words={now(step.sentence)} />
          </span>
        ) : null;
      })}
    </>
  );
}
