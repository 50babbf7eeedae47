import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import css from './together-start.module.css';

type Props = { plan: Plan; road: boolean; people: boolean; steps: boolean };

/** What is not there yet, as an invitation to begin it together; nothing when all is begun. */
export function Beginnings({ plan, road, people, steps }: Props) {
  if (road && people && steps) return null;
  return (
    <div className={css.begin}>
      <ButtonGrid of="answers">
        {people ? null : (
          <Button size="big" icon="plus" href={paths.people(plan.id)}>
            <InOneLine>
              <Say in="plan" of={(words) => words('add.people')} />
            </InOneLine>
          </Button>
        )}
        {road ? null : (
          <Button size="big" icon="plus" href={paths.roadEditor(plan.id, 'new')}>
            <InOneLine>
              <Say in="plan" of={(words) => words('add.road')} />
            </InOneLine>
          </Button>
        )}
        {steps ? null : (
          <Button size="big" icon="plus" href={paths.step(plan.id)}>
            <InOneLine>
              <Say in="plan" of={(words) => words('add.steps')} />
            </InOneLine>
          </Button>
        )}
      </ButtonGrid>
    </div>
  );
}
