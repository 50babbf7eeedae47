import { useParams } from 'react-router';
import { find } from '../../plan/find.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { usePlan } from '../../record/use-plan.ts';
import { AfterMeeting } from './after-meeting.tsx';
import { MeetingUnderWay } from './meeting-under-way.tsx';
import { StartMeeting } from './start-meeting.tsx';

/** A plan meeting: starting it, holding it, and what was agreed. Everybody looks at this screen. */
export function CoreGroupPage() {
  const { plan: planId = '', meeting: meetingId = 'new' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const { plan } = view;
  const meeting = find(plan.meetings, meetingId);
  if (!meeting && meetingId !== 'new') return <NotHere back={back} />;
  return (
    <FamilyVoice plan={plan}>
      {!meeting ? (
        <StartMeeting plan={plan} />
      ) : meeting.finished ? (
        <AfterMeeting plan={plan} meeting={meeting} />
      ) : (
        <MeetingUnderWay key={meeting.id} plan={plan} meeting={meeting} />
      )}
    </FamilyVoice>
  );
}
