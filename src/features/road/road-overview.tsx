import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { hasNumbers } from '../../plan/road/expected-actual.ts';
import { stoneHere, stonesInOrder } from '../../plan/road/views.ts';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { paths } from '../../plan-ui/paths.ts';
import { ExpectedActual } from '../../plan-ui/road-of-plan/expected-actual.tsx';
import { RoadOfPlan } from '../../plan-ui/road-of-plan/road-of-plan.tsx';
import { WhereWeAre } from '../../plan-ui/road-of-plan/where-we-are.tsx';
import { UndoNote } from '../../plan-ui/undo/undo-note.tsx';
import { today } from '../../platform/now.ts';
import { useLastAct } from '../../record/use-last-act.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { PlanBPlaces } from './plan-b-places.tsx';
import css from './road-overview.module.css';
import { StoneList } from './stone-list.tsx';
import { TakenUpStones } from './taken-up-stones.tsx';
import { UsualOrder } from './usual-order.tsx';

/** The road as it lies, each stone to change, and where plan B leaves it and comes back. */
export function RoadOverview({ plan }: { plan: Plan }) {
  const t = useWords('road-editor');
  const road = useWords('road');
  const editing = useWords('editing');
  const common = useWords('common');
  const mending = useMending();
  const { act, undo } = useLastAct(plan.id);
  const stones = stonesInOrder(plan);
  const day = today();
  const lay = paths.roadEditor(plan.id, 'new');
  const noGoodbye = !stones.some((stone) => stone.goodbye);
  return (
    <WorkerPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{
        words: editing(mending ? 'back-to-missing' : 'back'),
        href: mending?.back ?? paths.plan(plan.id),
      }}
      actions={
        stones.length === 0 ? undefined : (
          <>
            <Button icon="print" href={paths.printRoad(plan.id)}>
              {common('action.print')}
            </Button>
            <Button icon="eye" href={paths.road(plan.id)}>
              {t('show-family')}
            </Button>
            <Button kind="main" icon="plus" href={lay}>
              {t('lay')}
            </Button>
            {noGoodbye ? (
              <Button icon="hand" href={`${lay}?goodbye`}>
                {t('lay-goodbye')}
              </Button>
            ) : null}
          </>
        )
      }
    >
      <UndoNote plan={plan} act={act} onUndo={undo} />
      {stones.length === 0 ? (
        <div className={css.parts}>
          <EmptyState title={t('empty')}>{t('empty-why')}</EmptyState>
          <UsualOrder plan={plan} />
        </div>
      ) : (
        <div className={css.parts}>
          <RoadOfPlan
            plan={plan}
            today={day}
            size="worker"
            hrefOfStone={(stone) => paths.roadEditor(plan.id, stone)}
          />
          {stoneHere(plan) ? (
            <Card title={road('where.title')}>
              <WhereWeAre plan={plan} today={day} />
            </Card>
          ) : null}
          <StoneList plan={plan} today={day} />
          {hasNumbers(plan) ? (
            <Card title={road('numbers.title')}>
              <ExpectedActual plan={plan} today={day} />
            </Card>
          ) : null}
          <PlanBPlaces plan={plan} />
        </div>
      )}
      <TakenUpStones plan={plan} />
    </WorkerPage>
  );
}
