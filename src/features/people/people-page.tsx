import { useParams } from 'react-router';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Role } from '../../plan/people/facts.ts';
import { everyone, notTold, peopleWhoLeft } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { today } from '../../platform/now.ts';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { List, Row } from '../../ui/list/list.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { InterpretersCard } from './interpreters-card.tsx';
import css from './people.module.css';
import { PersonRow } from './person-row.tsx';

const roles: readonly Role[] = ['child', 'parent', 'network', 'professional', 'worker'];

/** Everybody of the plan, and whom nobody has told yet that our work is open. */
export function PeoplePage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  return <People plan={view.plan} />;
}

function People({ plan }: { plan: Plan }) {
  const t = useWords('people');
  const editing = useWords('editing');
  const { date } = useFormats();
  const people = everyone(plan);
  const left = peopleWhoLeft(plan);
  const day = today();
  const untold = notTold(plan, day);
  const add = (
    <Button kind="main" icon="plus" href={paths.person(plan.id, 'new')}>
      {t('add')}
    </Button>
  );
  return (
    <WorkerPage
      title={t('title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{ words: editing('back'), href: paths.plan(plan.id) }}
      actions={people.length > 0 ? add : undefined}
    >
      <div className={css.page}>
        {untold.map(({ person, days }) => (
          <Notice
            key={person.id}
            tone="info"
            icon="person"
            actions={<Button href={paths.person(plan.id, person.id)}>{t('tell')}</Button>}
          >
            {t('not-told', { name: now(person.name), count: days })}
          </Notice>
        ))}
        {people.length === 0 ? (
          <EmptyState title={t('empty')} action={add}>
            {t('empty-why')}
          </EmptyState>
        ) : (
          <div className={css.groups}>
            {roles.map((role) => {
              const some = people.filter((person) => person.role === role);
              return some.length === 0 ? null : (
                <Card key={role} title={t(`group.${role}`)}>
                  <List>
                    {some.map((person) => (
                      <PersonRow key={person.id} plan={plan} person={person} today={day} />
                    ))}
                  </List>
                </Card>
              );
            })}
          </div>
        )}
        {people.length === 0 ? null : <InterpretersCard plan={plan} />}
        {left.length === 0 ? null : (
          <Disclosure title={t('left-before')} aside={String(left.length)}>
            <List>
              {left.map((person) => (
                <Row
                  key={person.id}
                  href={paths.person(plan.id, person.id)}
                  picture={
                    <span className={css.face}>
                      <PersonFace looks={now(person.looks)} dashed />
                    </span>
                  }
                  note={
                    person.left ? (
                      <>
                        {date(person.left.on, 'short')} · <Said words={person.left.because} mark />
                      </>
                    ) : undefined
                  }
                >
                  <bdi>{now(person.name)}</bdi>
                </Row>
              ))}
            </List>
          </Disclosure>
        )}
      </div>
    </WorkerPage>
  );
}
