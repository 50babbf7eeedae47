import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonGrid } from '../../ui/button/button-grid.tsx';
import css from './together-start.module.css';

type Props = { plan: Plan; road: boolean; people: boolean; steps: boolean };

/** What is not there yet, as an invitation to begin it together; nothing when all is begun. */
export function Beginnings({ plan, road, people, steps }: Props) {
  const t = useWords('plan');
  if (road && people && steps) return null;
  return (
    <div className={css.begin}>
      <ButtonGrid of="answers">
        {people ? null : (
          <Button size="big" icon="plus" href={paths.people(plan.id)}>
            {t('add.people')}
          </Button>
        )}
        {road ? null : (
          <Button size="big" icon="plus" href={paths.roadEditor(plan.id, 'new')}>
            {t('add.road')}
          </Button>
        )}
        {steps ? null : (
          <Button size="big" icon="plus" href={paths.step(plan.id)}>
            {t('add.steps')}
          </Button>
        )}
      </ButtonGrid>
    </div>
  );
}
