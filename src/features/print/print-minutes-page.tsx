import { useMemo } from 'react';
import { useParams } from 'react-router';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AnyEntry } from '../../plan/entry.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { minutesOf } from '../../plan/meeting/minutes.ts';
import { planAtEndOf } from '../../plan/meeting/plan-at-end.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { MinutesTold } from '../../plan-ui/minutes/minutes-told.tsx';
import { useMinutesParts } from '../../plan-ui/minutes/use-minutes-parts.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { usePlan } from '../../record/use-plan.ts';
import { CopyFrame } from './copy-frame.tsx';
import { FootOf } from './foot-of.tsx';
import { Paper } from './paper.tsx';
import { PaperChoice, usePaperWay } from './paper-choice.tsx';

/** The minutes of a meeting on paper: with pictures or in words, in the language of whoever gets them. */
export function PrintMinutesPage() {
  const { plan: planId = '', meeting: meetingId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.minutes(planId, meetingId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const meeting = find(view.plan.meetings, meetingId);
  if (!meeting?.finished) return <NotHere back={back} />;
  return <OnPaper plan={view.plan} meeting={meeting} entries={view.entries} />;
}

type Props = { plan: Plan; meeting: Meeting; entries: readonly AnyEntry[] };

function OnPaper({ plan, meeting, entries }: Props) {
  const t = useWords('core-group');
  const print = useWords('print');
  const [way, setWay] = usePaperWay();
  return (
    <CopyFrame
      plan={plan}
      back={{ words: t('after.minutes'), href: paths.minutes(plan.id, meeting.id) }}
      title={t('minutes.title')}
      note={print('give-whole')}
      choice={<PaperChoice way={way} onWay={setWay} />}
      language={useFamilyLanguage(plan)}
    >
      <MinutesPaper plan={plan} meeting={meeting} entries={entries} pictures={way !== 'words'} />
    </CopyFrame>
  );
}

/** Inside the language of the copy. */
function MinutesPaper({ plan, meeting, entries, pictures }: Props & { pictures: boolean }) {
  const t = useWords('core-group');
  const { date } = useFormats();
  const then = useMemo(() => planAtEndOf(plan, meeting, entries), [plan, meeting, entries]);
  const view = minutesOf(then, meeting);
  const sections = useMinutesParts(then, view, meeting.minutes);
  const name = plan.family ? now(plan.family.name) : '';
  return (
    <Paper
      over={
        <Both inline>
          <Say in="plan" of={(say) => say('family', { name })} />
        </Both>
      }
      title={
        <>
          {t(`start.${meeting.kind}`)} · {date(view.on, 'long')}
        </>
      }
      words={!pictures}
      foot={<FootOf of="family" name={name} version={then.version} />}
    >
      <MinutesTold plan={then} sections={sections} pictures={pictures} level={3} />
    </Paper>
  );
}
