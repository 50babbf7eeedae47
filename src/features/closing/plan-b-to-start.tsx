import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { isInUse, standingPlanBs } from '../../plan/plan-b/views.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';

type Props = { plan: Plan; value: string; onChange: (planB: string) => void };

/** X5: which plan B begins with the decision, if any; those in use already are not offered. */
export function PlanBToStart({ plan, value, onChange }: Props) {
  const t = useWords('closing');
  const name = useId();
  const offered = standingPlanBs(plan).filter((planB) => !isInUse(planB));
  if (offered.length === 0) return null;
  return (
    <FieldGroup legend={t('plan-b')} hint={t('plan-b-hint')}>
      <ChipRow>
        {offered.map((planB) => (
          <ChipPick
            key={planB.id}
            type="radio"
            name={name}
            value={planB.id}
            checked={value === planB.id}
            onChange={() => onChange(planB.id)}
          >
            <Said words={now(planB.turning).seen} />
          </ChipPick>
        ))}
        <ChipPick type="radio" name={name} checked={value === ''} onChange={() => onChange('')}>
          {t('plan-b-none')}
        </ChipPick>
      </ChipRow>
    </FieldGroup>
  );
}
