import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { find } from '../../plan/find.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { minutesOf } from '../../plan/meeting/minutes.ts';
import { planAtEndOf } from '../../plan/meeting/plan-at-end.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { MinutesTold } from '../../plan-ui/minutes/minutes-told.tsx';
import { minutesText, useMinutesParts } from '../../plan-ui/minutes/use-minutes-parts.ts';
import { paths } from '../../plan-ui/paths.ts';
import { UndoNote } from '../../plan-ui/undo/undo-note.tsx';
import { useLastAct } from '../../record/use-last-act.ts';
import { usePlan } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { ClocksCard } from './clocks-card.tsx';
import css from './minutes.module.css';
import { SendCard } from './send-card.tsx';
import { SignCard } from './sign-card.tsx';
import { TextCard } from './text-card.tsx';
import { WriteCard } from './write-card.tsx';

/** The minutes of one meeting: what they say, and held, written, signed off, sent. */
export function MinutesPage() {
  const { plan: planId = '', meeting: meetingId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.coreGroup(planId, meetingId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const meeting = find(view.plan.meetings, meetingId);
  if (!meeting) return <NotHere back={paths.plan(planId)} />;
  if (!meeting.finished) return <NotFinished plan={view.plan} meeting={meeting} />;
  return <MinutesOfMeeting plan={view.plan} meeting={meeting} entries={view.entries} />;
}

type Props = { plan: Plan; meeting: Meeting; entries: readonly AnyEntry[] };

function MinutesOfMeeting({ plan, meeting, entries }: Props) {
  const t = useWords('minutes');
  const group = useWords('core-group');
  const { date } = useFormats();
  const { act, undo } = useLastAct(plan.id);
  const then = useMemo(() => planAtEndOf(plan, meeting, entries), [plan, meeting, entries]);
  const view = minutesOf(then, meeting);
  const sections = useMinutesParts(then, view, meeting.minutes);
  const title = t('on', { kind: group(`start.${meeting.kind}`), date: date(view.on, 'long') });
  return (
    <WorkerPage
      title={t('title')}
      subtitle={title}
      back={{ words: t('back'), href: paths.coreGroup(plan.id, meeting.id) }}
      actions={
        <Button kind="main" icon="print" href={paths.printMinutes(plan.id, meeting.id)}>
          {t('print')}
        </Button>
      }
    >
      <div className={css.columns}>
        <div className={css.stack}>
          <UndoNote plan={plan} act={act} onUndo={undo} />
          <ClocksCard plan={plan} meeting={meeting} />
          <WriteCard plan={plan} meeting={meeting} />
          {meeting.minutes.written ? (
            <>
              <SignCard plan={plan} meeting={meeting} />
              <SendCard plan={plan} meeting={meeting} />
            </>
          ) : null}
        </div>
        <div className={css.stack}>
          <Card title={t('preview')}>
            <MinutesTold plan={then} sections={sections} pictures />
          </Card>
          <TextCard text={minutesText(title, sections)} />
        </div>
      </div>
    </WorkerPage>
  );
}

function NotFinished({ plan, meeting }: Pick<Props, 'plan' | 'meeting'>) {
  const t = useWords('minutes');
  const href = paths.coreGroup(plan.id, meeting.id);
  return (
    <WorkerPage title={t('title')} back={{ words: t('back'), href }}>
      <div className={css.stack}>
        <p>{t('not-finished')}</p>
        <div>
          <Button href={href}>{t('to-meeting')}</Button>
        </div>
      </div>
    </WorkerPage>
  );
}
