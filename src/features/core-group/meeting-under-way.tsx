import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { children, isUnborn, nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useWayBack } from '../../plan-ui/editing/mending.ts';
import { InterpreterLine } from '../../plan-ui/interpreter/interpreter-line.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { today } from '../../platform/now.ts';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { BeforeWeFinish } from './before-we-finish.tsx';
import { ChildSays } from './child-says.tsx';
import css from './meeting.module.css';
import { MustDosCard } from './must-dos-card.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { NextStepsCard } from './next-steps-card.tsx';
import { PlanBsCard } from './plan-bs-card.tsx';
import { Section } from './section.tsx';
import { SinceLastTime } from './since-last-time.tsx';
import { UndoInMeeting } from './undo-in-meeting.tsx';
import { WhatHappenedBefore } from './what-happened-before.tsx';
import { HereToday, WhoLeads } from './who-is-here.tsx';

type Props = { plan: Plan; meeting: Meeting };

/** The meeting as everybody sees it: next steps first, what is left beside them, the past folded (M1, M5). */
export function MeetingUnderWay({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const { date } = useFormats();
  const chair = nameOf(plan, now(meeting.chair));
  const born = children(plan).filter((child) => !isUnborn(child));
  return (
    <WorkerPage
      title={t('title', { name: plan.family ? now(plan.family.name) : '' })}
      subtitle={`${t(`start.${meeting.kind}`)} · ${date(meeting.on, 'long')} · ${chair === null ? t('nobody-leads') : t('leads', { name: chair })}`}
      back={{ words: t('back'), href: useWayBack(paths.plan(plan.id)) }}
      middle={<HereToday plan={plan} meeting={meeting} />}
    >
      <div className={css.draft}>
        <DraftLabel />
      </div>
      <div className={css.columns}>
        <div className={css.stack}>
          <NextStepsCard plan={plan} meeting={meeting} />
          <MustDosCard plan={plan} meeting={meeting} />
          <PlanBsCard plan={plan} meeting={meeting} />
          <SinceLastTime plan={plan} meeting={meeting} />
          <WhatHappenedBefore plan={plan} meeting={meeting} />
        </div>
        <div className={css.stack}>
          <BeforeWeFinish plan={plan} meeting={meeting} />
          {born.length === 0 ? null : (
            <Section at="children">
              <div className={css.stack}>
                {born.map((child) => (
                  <ChildSays key={child.id} plan={plan} meeting={meeting} child={child} />
                ))}
              </div>
            </Section>
          )}
          <NextMeeting plan={plan} meeting={meeting} />
          <WhoLeads plan={plan} meeting={meeting} />
          <InterpreterLine plan={plan} today={today()} from="meeting" />
        </div>
      </div>
      <UndoInMeeting plan={plan} />
    </WorkerPage>
  );
}
