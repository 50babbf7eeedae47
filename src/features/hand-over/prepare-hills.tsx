import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Telling } from '../../plan/hills/hill.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Card } from '../../ui/card/card.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { GiveAway } from './give-away.tsx';
import { PinFirst } from './pin-first.tsx';
import css from './prepare.module.css';
import { useHeadingFocus } from './use-heading-focus.ts';

/** Giving the tablet to a child for their three hills, and nothing else. */
export function PrepareHills({ plan, telling }: { plan: Plan; telling: Telling }) {
  const t = useWords('hand-over');
  useHeadingFocus('prepare-hills');
  const person = find(plan.people, telling.person) ?? null;
  return (
    <WorkerPage
      title={t('title')}
      back={{ words: t('back'), href: paths.hills(plan.id, { child: telling.person }) }}
    >
      <div className={css.columns}>
        <div className={css.stack}>
          <Card>
            <div className={css.bring}>
              {person ? <PersonFace looks={now(person.looks)} size="l" /> : null}
              <h2>{t('hills', { name: person ? now(person.name) : '' })}</h2>
              <p>{t('hills-why')}</p>
            </div>
          </Card>
          <PinFirst />
        </div>
        <GiveAway planId={plan.id} person={person} set="hills" telling={telling.id} />
      </div>
    </WorkerPage>
  );
}
