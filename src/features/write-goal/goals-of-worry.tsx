import { useWords } from '../../i18n/use-words.ts';
import { goalsOfWorry, openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Worry } from '../../plan/worry/worry.ts';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ChipButton, ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './goals-of-worry.module.css';

type Props = {
  plan: Plan;
  worry: Worry;
  /** ties a goal that is there already to this worry (G4) */
  onTie: (request: { goal: string; worries: readonly string[] }) => void;
};

/** A worry and what will be better stand together (G5); where nothing answers it yet, the goal is one tap away. */
export function GoalsOfWorry({ plan, worry, onTie }: Props) {
  const t = useWords('write-goal');
  const mending = useMending();
  const goals = goalsOfWorry(plan, worry.id);
  const others = openGoals(plan);
  const make = paths.goal(plan.id, 'new', { worry: worry.id });
  return (
    <Card title={t('worry.goals')}>
      {goals.length === 0 ? (
        <div className={css.none}>
          <p>{t('worry.goal-none')}</p>
          {others.length === 0 ? null : (
            <FieldGroup legend={t('worry.goal-tie')}>
              <ChipRow>
                {others.map((goal) => (
                  <ChipButton
                    key={goal.id}
                    onClick={() => onTie({ goal: goal.id, worries: [...now(goal.worries), worry.id] })}
                  >
                    <Said words={now(goal.different)} />
                  </ChipButton>
                ))}
              </ChipRow>
            </FieldGroup>
          )}
          <Button icon="plus" href={mending ? paths.toMend(make, mending.line) : make}>
            {t('worry.goal-make')}
          </Button>
        </div>
      ) : (
        <ul className={css.goals}>
          {goals.map((goal) => (
            <li key={goal.id}>
              <Link className={css.goal} href={paths.goal(plan.id, goal.id)}>
                <Said words={now(goal.different)} mark />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
