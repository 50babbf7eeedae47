import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { shownHelpers } from '../../plan/network/views.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { stepsOf } from '../../plan/step/views.ts';
import { NotReadyNotice } from '../../plan-ui/not-ready/not-ready.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Link } from '../../ui/link/link.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './copy-choice.module.css';

/** People first: a page that is for one person is the copy that tells the least. */
export function CopyChoice({ plan }: { plan: Plan }) {
  const t = useWords('print');
  const planWords = useWords('plan');
  const people = everyone(plan).filter((person) => !isUnborn(person));
  return (
    <WorkerPage
      title={t('title')}
      subtitle={t('which')}
      back={{ words: planWords('backToPlan'), href: paths.plan(plan.id) }}
    >
      <div className={css.cards}>
        <NotReadyNotice plan={plan} />
        <Card title={t('one')}>
          <p className={css.why}>{people.length === 0 ? t('nobody') : t('one-why')}</p>
          <ul className={css.people}>
            {people.map((person) => {
              const count = stepsOf(plan, person.id).length;
              return (
                <li key={person.id}>
                  <Link className={css.person} href={paths.printPerson(plan.id, person.id)}>
                    <PersonFace looks={now(person.looks)} size="l" />
                    <span className={css.words}>
                      <b>
                        <bdi>{now(person.name)}</bdi>
                      </b>
                      <span className={css.count}>
                        {count === 0 ? t('steps-none') : t('steps', { count })}
                      </span>
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </Card>
        <Card title={t('whole')}>
          <p className={css.why}>{t('whole-why')}</p>
          <Button icon="print" href={paths.printPlan(plan.id)}>
            {t('whole')}
          </Button>
        </Card>
        {stonesInOrder(plan).length === 0 ? null : (
          <Card title={t('the-road')}>
            <p className={css.why}>{t('the-road-why')}</p>
            <Button icon="print" href={paths.printRoad(plan.id)}>
              {t('the-road')}
            </Button>
          </Card>
        )}
        {shownHelpers(plan).length === 0 ? null : (
          <Card title={t('who-helps')}>
            <p className={css.why}>{t('who-helps-why')}</p>
            <Button icon="print" href={paths.printHelpers(plan.id)}>
              {t('who-helps')}
            </Button>
          </Card>
        )}
      </div>
    </WorkerPage>
  );
}
