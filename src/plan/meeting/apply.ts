import { type Appliers, changes, put, writes } from '../apply.ts';
import { hold } from '../held.ts';
import type { MeetingFact } from './facts.ts';

const meetingOf = (fact: { meeting: string }) => fact.meeting;

export const applyMeeting: Appliers<MeetingFact['type']> = {
  'meeting-opened': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'meetings', {
      id: fact.meeting,
      kind: fact.kind,
      on: fact.on,
      chair: hold(entry, fact.chair ?? null),
      people: [...new Set(fact.people)],
      here: {},
      steps: {},
      bottomLines: [],
      goalsWithout: {},
      children: {},
      next: null,
      finished: null,
    });
  },
  'meeting-chaired-by': writes('meetings', meetingOf, 'chair', (fact) => fact.chair),
  'meeting-attended': changes('meetings', meetingOf, (meeting, _entry, { person, here }) => ({
    ...meeting,
    here: { ...meeting.here, [person]: here },
  })),
  'meeting-step-looked-at': changes('meetings', meetingOf, (meeting, _entry, { step, outcome, words }) => ({
    ...meeting,
    steps: { ...meeting.steps, [step]: { outcome, words: words ?? null } },
  })),
  'meeting-bottom-line-looked-at': changes('meetings', meetingOf, (meeting, _entry, { line }) => ({
    ...meeting,
    bottomLines: [...new Set([...meeting.bottomLines, line])],
  })),
  'meeting-goal-without-next-step': changes('meetings', meetingOf, (meeting, _entry, { goal, because }) => ({
    ...meeting,
    goalsWithout: { ...meeting.goalsWithout, [goal]: because },
  })),
  'meeting-child-heard': changes('meetings', meetingOf, (meeting, _entry, { child, words }) => ({
    ...meeting,
    children: { ...meeting.children, [child]: words ?? null },
  })),
  'next-meeting-set': changes('meetings', meetingOf, (meeting, _entry, { on }) => ({ ...meeting, next: on })),
  'meeting-finished': changes('meetings', meetingOf, (meeting, entry, { on, although }) => ({
    ...meeting,
    finished: { on, although: although ?? null, written: entry.written },
  })),
};
