import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import { children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { ChipPick, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';

type Props = {
  plan: Plan;
  goal: string | null;
  child: string | null;
  onChange: (patch: { goal?: string | null; child?: string | null }) => void;
};

/** What the step is for: the goal, and the child. */
export function GoalChoice({ plan, goal, child, onChange }: Props) {
  const t = useWords('write-step');
  const editing = useWords('editing');
  const name = useId();
  const goals = openGoals(plan);
  const chosen = goal === null ? undefined : plan.goals[goal];
  const offered = chosen && !goals.includes(chosen) ? [...goals, chosen] : goals;
  const kids = children(plan);
  return (
    <>
      <FieldGroup legend={t('goal')} beside hint={offered.length === 0 ? t('no-goals') : undefined}>
        <ChipRow>
          {offered.map((one) => (
            <ChipPick
              key={one.id}
              type="radio"
              name={`${name}-goal`}
              checked={goal === one.id}
              onChange={() => onChange({ goal: one.id })}
            >
              <Said words={now(one.different)} />
            </ChipPick>
          ))}
          {goal === null ? null : (
            <ChipPick
              type="radio"
              name={`${name}-goal`}
              checked={false}
              onChange={() => onChange({ goal: null })}
            >
              {t('no-goal')}
            </ChipPick>
          )}
        </ChipRow>
      </FieldGroup>
      {kids.length < 2 ? null : (
        <FieldGroup legend={t('for-child')} beside>
          <ChipRow>
            {kids.map((kid) => (
              <PersonPick
                key={kid.id}
                person={kid}
                type="radio"
                name={`${name}-child`}
                checked={child === kid.id}
                onChange={() => onChange({ child: kid.id })}
              />
            ))}
            {child === null ? null : (
              <ChipPick
                type="radio"
                name={`${name}-child`}
                checked={false}
                onChange={() => onChange({ child: null })}
              >
                {editing('whole-family')}
              </ChipPick>
            )}
          </ChipRow>
        </FieldGroup>
      )}
    </>
  );
}
