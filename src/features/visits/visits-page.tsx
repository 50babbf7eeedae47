import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { childrenLastSeen, plannedVisits, stateOfVisit, visitsInOrder } from '../../plan/visit/views.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { UndoNote } from '../../plan-ui/undo/undo-note.tsx';
import { useLastSeenWords } from '../../plan-ui/visit/use-last-seen-words.ts';
import { today as todayHere } from '../../platform/now.ts';
import { useLastAct } from '../../record/use-last-act.ts';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { List } from '../../ui/list/list.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { VisitLine } from './visit-lines.tsx';
import css from './visits.module.css';

/** All visits of a plan: whom nobody has seen for how long, what is planned, and what was. */
export function VisitsPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <Visits plan={view.plan} />;
}

function Visits({ plan }: { plan: Plan }) {
  const t = useWords('visits');
  const editing = useWords('editing');
  const { act, undo } = useLastAct(plan.id);
  const planned = plannedVisits(plan);
  const others = visitsInOrder(plan).filter((visit) => stateOfVisit(visit) !== 'planned');
  const write = (how: string) => `${paths.visit(plan.id)}?how=${how}`;
  return (
    <WorkerPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: editing('back'), href: paths.plan(plan.id) }}
      actions={
        <>
          <Button icon="calendar" href={write('plan')}>
            {t('plan-one')}
          </Button>
          <Button href={write('missed')}>{t('write-missed')}</Button>
          <Button kind="main" icon="check" href={write('made')}>
            {t('write')}
          </Button>
        </>
      }
    >
      <div className={css.stack}>
        <UndoNote plan={plan} act={act} onUndo={undo} />
        <LastSeen plan={plan} />
        {planned.length + others.length === 0 ? <p>{t('nothing')}</p> : null}
        {planned.length === 0 ? null : (
          <Card title={t('planned-title')}>
            <List>
              {planned.map((visit) => (
                <VisitLine key={visit.id} plan={plan} visit={visit} />
              ))}
            </List>
          </Card>
        )}
        {others.length === 0 ? null : (
          <Card title={t('past-title')}>
            <List>
              {others.map((visit) => (
                <VisitLine key={visit.id} plan={plan} visit={visit} />
              ))}
            </List>
          </Card>
        )}
      </div>
    </WorkerPage>
  );
}

/** Whom nobody has seen for longest stands first. */
function LastSeen({ plan }: { plan: Plan }) {
  const t = useWords('visits');
  const words = useLastSeenWords(plan);
  const children = childrenLastSeen(plan, todayHere()).sort(
    (a, b) => (b.seen?.days ?? Infinity) - (a.seen?.days ?? Infinity) || 0,
  );
  if (children.length === 0) return <p>{t('no-children')}</p>;
  return (
    <Card title={t('seen-title')}>
      <ul>
        {children.map((one) => {
          const [first, second] = words(one);
          const child = find(plan.people, one.child);
          return (
            <li key={one.child} className={css.seen}>
              {child ? <PersonFace looks={now(child.looks)} /> : null}
              <span className={css.lines}>
                <span>{first}</span>
                {second === undefined ? null : <span className={css.soft}>{second}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
