import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { tellingsOf, underWay } from '../../plan/hills/views.ts';
import type { Person } from '../../plan/people/person.ts';
import { children, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { BeforeYouBegin } from './before-you-begin.tsx';
import { SideBySide } from './side-by-side.tsx';
import css from './told.module.css';

/** What children told in their three hills, time beside time, and beginning anew. For the worker's eyes. */
export function HillsPage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <OfPlan plan={view.plan} />;
}

function OfPlan({ plan }: { plan: Plan }) {
  const t = useWords('hills-worker');
  // What opens further down speaks these: fetched now, so that nothing goes blank under the finger.
  useWords('editing');
  useWords('hills');
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const [beginning, setBeginning] = useState<string | null>(null);
  const kids = children(plan).filter((child) => !isUnborn(child));
  const told = kids.find(({ id }) => tellingsOf(plan, id).length > 0);
  const child = kids.find(({ id }) => id === asked.get('child')) ?? told ?? kids[0];
  const back = { words: t('back'), href: paths.plan(plan.id) };
  if (child === undefined)
    return (
      <WorkerPage title={t('title')} back={back}>
        <EmptyState
          title={t('no-child')}
          action={
            <Button kind="main" icon="person" href={paths.newPerson(plan.id, 'child')}>
              {t('add-child')}
            </Button>
          }
        />
      </WorkerPage>
    );
  return (
    <WorkerPage title={t('title')} subtitle={<bdi>{now(child.name)}</bdi>} back={back}>
      <div className={css.page} data-print="no">
        {kids.length > 1 ? (
          <FieldGroup legend={t('which-child')}>
            <ChipRow>
              {kids.map((one) => (
                <PersonPick
                  key={one.id}
                  person={one}
                  type="radio"
                  name="child"
                  checked={one.id === child.id}
                  onChange={() => {
                    setBeginning(null);
                    void navigate(paths.hills(plan.id, { child: one.id }), { replace: true });
                  }}
                />
              ))}
            </ChipRow>
          </FieldGroup>
        ) : null}
        {beginning === child.id ? (
          <BeforeYouBegin key={child.id} plan={plan} child={child} onCancel={() => setBeginning(null)} />
        ) : (
          <OfChild plan={plan} child={child} onBegin={() => setBeginning(child.id)} />
        )}
      </div>
    </WorkerPage>
  );
}

function OfChild({ plan, child, onBegin }: { plan: Plan; child: Person; onBegin: () => void }) {
  const t = useWords('hills-worker');
  const open = underWay(plan, child.id);
  const tellings = tellingsOf(plan, child.id);
  const name = now(child.name);
  if (tellings.length === 0)
    return (
      <EmptyState
        title={t('none', { name })}
        action={
          <Button kind="main" icon="plus" onClick={onBegin}>
            {t('begin')}
          </Button>
        }
      >
        {t('none-why')}
      </EmptyState>
    );
  return (
    <>
      <div className={css.actions}>
        {open ? (
          <>
            <Button kind="main" iconEnd="forward" href={paths.telling(plan.id, open.id)}>
              {t('go-on', { name })}
            </Button>
            <Button icon="hand" href={paths.handOverTelling(plan.id, open.id)}>
              {t('hand-over')}
            </Button>
          </>
        ) : (
          <Button kind="main" icon="plus" onClick={onBegin}>
            {t('again')}
          </Button>
        )}
      </div>
      <SideBySide plan={plan} child={child} tellings={tellings} />
    </>
  );
}
