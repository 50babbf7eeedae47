import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { finishedMeetings, openMeetingOf } from '../../plan/meeting/views.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { MendAt } from '../../plan-ui/editing/mend-at.tsx';
import { useWayBack } from '../../plan-ui/editing/mending.ts';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { StepRow } from '../../plan-ui/step/step-row.tsx';
import { today } from '../../platform/now.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './after-meeting.module.css';
import { type AgreedBy, agreedBy } from './agreed-by.ts';
import { NextMeeting } from './next-meeting.tsx';
import { UndoInMeeting } from './undo-in-meeting.tsx';

type Props = { plan: Plan; meeting: Meeting };

/** After finishing: who does what by when, the day people meet again, and the way to paper. */
export function AfterMeeting({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const common = useWords('common');
  const { date } = useFormats();
  const names = useNamesOf(plan);
  const parts = agreedBy(plan, meeting);
  const here = names(Object.keys(meeting.here).filter((id) => meeting.here[id] === true));
  const although = meeting.finished?.although;
  const back = useWayBack(paths.plan(plan.id));
  const last = finishedMeetings(plan)[0]?.id === meeting.id && openMeetingOf(plan) === undefined;
  return (
    <WorkerPage
      title={t('after.title')}
      subtitle={t('after.on', { date: date(meeting.on, 'long') })}
      back={{ words: t('back'), href: back }}
      actions={
        <>
          <Button kind="main" href={paths.minutes(plan.id, meeting.id)}>
            {t('after.minutes')}
          </Button>
          <Button icon="print" href={paths.printPlan(plan.id)}>
            {t('after.print')}
          </Button>
        </>
      }
    >
      <div className={css.draft}>
        <DraftLabel />
      </div>
      <div className={css.stack}>
        <p className={css.next}>
          {meeting.next === null ? t('after.no-next') : t('after.next', { date: date(meeting.next, 'long') })}
        </p>
        {last && (meeting.next === null || meeting.next < today()) ? (
          <MendAt of={['no-meeting']}>
            <NextMeeting plan={plan} meeting={meeting} />
          </MendAt>
        ) : null}
        {although ? (
          <p>
            {t('after.although')} <Said words={although} mark />
          </p>
        ) : null}
        {parts.length === 0 ? <p>{t('after.nothing')}</p> : null}
        {parts.map((part) => (
          <PersonPart key={part.person ?? 'nobody'} plan={plan} part={part} />
        ))}
        <GoalsWithout plan={plan} meeting={meeting} />
        <UndoInMeeting plan={plan} />
        {here === '' ? null : (
          <p className={css.soft}>
            {t('after.here')}: {here}
          </p>
        )}
        <div>
          <Button icon="back" href={back}>
            {common('action.back')}
          </Button>
        </div>
      </div>
    </WorkerPage>
  );
}

/** M3: why an open goal went without a next step, in the words of that day. */
function GoalsWithout({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const without = Object.entries(meeting.goalsWithout).flatMap(([id, because]) => {
    const goal = find(plan.goals, id);
    return goal ? [{ goal, because }] : [];
  });
  if (without.length === 0) return null;
  return (
    <Card title={t('after.without')}>
      <ul className={css.steps}>
        {without.map(({ goal, because }) => (
          <li key={goal.id} className={css.without}>
            <Said words={now(goal.different)} />
            <span>
              <span className={css.soft}>{t('without.is')}</span> <Said words={because} mark />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PersonPart({ plan, part: { person: id, steps } }: { plan: Plan; part: AgreedBy }) {
  const t = useWords('core-group');
  const person = find(plan.people, id);
  return (
    <Card
      title={
        <span className={css.title}>
          {person ? <PersonFace looks={now(person.looks)} /> : null}
          {person ? t('after.steps-of', { name: nameOf(plan, id) ?? '' }) : t('after.nobody')}
        </span>
      }
      aside={
        id === null ? undefined : (
          <Button kind="quiet" icon="print" href={paths.printPerson(plan.id, id)}>
            {t('after.print-page')}
          </Button>
        )
      }
    >
      <ul className={css.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <StepRow plan={plan} step={step} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
