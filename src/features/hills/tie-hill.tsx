import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import { tieHill } from '../../plan/hills/decide.ts';
import type { Hill, Ties } from '../../plan/hills/hill.ts';
import type { Plan } from '../../plan/plan.ts';
import { openSteps } from '../../plan/step/views.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useActing } from '../../record/use-acting.ts';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './told.module.css';

/** What a hill led to: goals and steps of the plan, each kept as it is tapped (E9). */
export function TieHill({ plan, hill }: { plan: Plan; hill: Hill }) {
  const t = useWords('hills-worker');
  const troubleWords = useTroubleWords();
  const { doing, trouble } = useActing(plan.id);
  // Shown as tapped; taken back where it could not be kept.
  const [ties, setTies] = useState(now(hill.ties));
  const { goals, steps } = ties;
  const tie = async (next: Ties) => {
    setTies(next);
    if (!(await doing(tieHill, { hill: hill.id, ...next }))) setTies(now(hill.ties));
  };
  const flip = (list: readonly string[], id: string) =>
    list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
  return (
    <div className={css.stack}>
      <FieldGroup legend={t('tie.goals')}>
        <ChipRow>
          {openGoals(plan).map((goal) => (
            <ChipPick
              key={goal.id}
              type="checkbox"
              checked={goals.includes(goal.id)}
              onChange={() => void tie({ goals: flip(goals, goal.id), steps })}
            >
              <Said words={now(goal.different)} />
            </ChipPick>
          ))}
        </ChipRow>
      </FieldGroup>
      <FieldGroup legend={t('tie.steps')}>
        <ChipRow>
          {openSteps(plan).map((step) => (
            <ChipPick
              key={step.id}
              type="checkbox"
              checked={steps.includes(step.id)}
              onChange={() => void tie({ goals, steps: flip(steps, step.id) })}
            >
              <Said words={now(step.sentence)} />
            </ChipPick>
          ))}
        </ChipRow>
      </FieldGroup>
      {trouble === null ? null : <Notice tone="problem">{troubleWords(trouble)}</Notice>}
    </div>
  );
}
