import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';

type Props = { plan: Plan; value: string | null; onChange: (goal: string | null) => void };

/** Which goal a wish belongs to, or none yet. */
export function GoalPick({ plan, value, onChange }: Props) {
  const t = useWords('write-goal');
  const name = useId();
  const goals = Object.values(plan.goals).filter(({ id }) => id === value);
  const open = openGoals(plan);
  const shown = [...open, ...goals.filter((goal) => !open.includes(goal))];
  if (shown.length === 0) return null;
  return (
    <FieldGroup legend={t('wish.goal')}>
      <ChipRow>
        {shown.map((one) => (
          <ChipPick
            key={one.id}
            type="radio"
            name={name}
            checked={value === one.id}
            onChange={() => onChange(one.id)}
          >
            <Said words={now(one.different)} />
          </ChipPick>
        ))}
        <ChipPick type="radio" name={name} checked={value === null} onChange={() => onChange(null)}>
          {t('wish.no-goal')}
        </ChipPick>
      </ChipRow>
    </FieldGroup>
  );
}
