import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { openMeeting } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { finishedMeetings, openMeetingOf } from '../../plan/meeting/views.ts';
import { adults, everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { InterpreterLine } from '../../plan-ui/interpreter/interpreter-line.tsx';
import { OldTextBeforeReview } from '../../plan-ui/not-ready/not-ready.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './meeting.module.css';
import { Trouble } from './trouble.tsx';
import { useDoing } from './use-doing.ts';

const kinds: readonly Meeting['kind'][] = ['core-group', 'review', 'family-meeting', 'network-meeting'];

/** Which meeting it is, who leads and who was asked; then straight to the next steps (M1, M6). */
export function StartMeeting({ plan }: { plan: Plan }) {
  const t = useWords('core-group');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const mending = useMending();
  const { doIt, trouble } = useDoing(plan.id);
  const [last] = finishedMeetings(plan);
  const grown = adults(plan);
  const worker = grown.find((person) => person.role === 'worker');
  const [kind, setKind] = useState<Meeting['kind']>(last?.kind ?? 'core-group');
  const [chair, setChair] = useState<readonly string[]>(worker ? [worker.id] : []);
  const [people, setPeople] = useState<readonly string[]>(() => grown.map((person) => person.id));
  const unfinished = openMeetingOf(plan);
  const held = (meeting: string) => paths.coreGroup(plan.id, meeting);
  const start = async () => {
    const meeting = newId();
    if (await doIt(openMeeting, { meeting, kind, people, chair: chair[0] }))
      await navigate(mending ? paths.toMend(held(meeting), mending.line) : held(meeting), { replace: true });
  };
  return (
    <WorkerPage
      title={t('start.title')}
      subtitle={plan.family ? <bdi>{now(plan.family.name)}</bdi> : undefined}
      back={{
        words: mending ? editing('back-to-missing') : t('back'),
        href: mending?.back ?? paths.plan(plan.id),
      }}
      width="narrow"
    >
      <div className={css.stack}>
        {unfinished ? (
          <Notice
            tone="info"
            actions={
              <Button kind="main" href={paths.coreGroup(plan.id, unfinished.id)}>
                {t('start.go-on')}
              </Button>
            }
          >
            {t('start.open-one')}
          </Notice>
        ) : null}
        <Card>
          <div className={css.stack}>
            <Choice
              legend={t('start.kind')}
              options={kinds.map((one) => ({ value: one, words: t(`start.${one}`) }))}
              value={kind}
              onChange={setKind}
            />
            {kind === 'review' ? <OldTextBeforeReview plan={plan} /> : null}
            <PeopleChoice
              legend={t('start.who-leads')}
              people={grown}
              single
              beside={false}
              value={chair}
              onChange={setChair}
              all
              onAll={() => undefined}
            />
            <PeopleChoice
              legend={t('start.who-asked')}
              people={everyone(plan).filter((person) => !isUnborn(person))}
              beside={false}
              value={people}
              onChange={setPeople}
              all
              onAll={() => undefined}
            />
            <div>
              <InterpreterLine plan={plan} today={today()} from="meeting" />
            </div>
            <div>
              <Button kind="main" iconEnd="forward" onClick={() => void start()}>
                {t('start.go')}
              </Button>
            </div>
            <Trouble words={trouble} />
          </div>
        </Card>
      </div>
    </WorkerPage>
  );
}
