import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { RoadOfPlan } from '../../plan-ui/road-of-plan/road-of-plan.tsx';
import { Button } from '../../ui/button/button.tsx';
import css from './plan-page.module.css';

type Props = { plan: Plan; today: string; first: boolean };

/** The road on top of the page: each stone leads to where it is changed. */
export function RoadPart({ plan, today, first }: Props) {
  const t = useWords('plan');
  const empty = stonesInOrder(plan).length === 0;
  return (
    <section className={css.road} aria-label={t('road')}>
      <RoadOfPlan
        plan={plan}
        today={today}
        size="worker"
        hrefOfStone={(stone) => paths.roadEditor(plan.id, stone)}
      />
      {empty ? (
        <div className={css.begin}>
          <Button icon="plus" kind={first ? 'main' : 'plain'} href={paths.roadEditor(plan.id)}>
            {t('add.road')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
