import { type Appliers, changes, put, writes } from '../apply.ts';
import { find } from '../find.ts';
import { hold } from '../held.ts';
import { compare } from '../order.ts';
import type { MeetingFact } from './facts.ts';
import type { Sent } from './meeting.ts';

const meetingOf = (fact: { meeting: string }) => fact.meeting;
const leaveOut = <T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));

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
      minutes: { written: null, signed: null, sent: {} },
    });
  },
  'meeting-chaired-by': writes('meetings', meetingOf, 'chair', (fact) => fact.chair),
  'meeting-attended': changes('meetings', meetingOf, (meeting, _entry, { person, here }) => ({
    ...meeting,
    here: { ...meeting.here, [person]: here },
  })),
  'meeting-step-looked-at': changes('meetings', meetingOf, (meeting, _entry, looked) => ({
    ...meeting,
    steps: {
      ...meeting.steps,
      [looked.step]: {
        outcome: looked.outcome,
        words: looked.words ?? null,
        unblocker: looked.unblocker ?? null,
      },
    },
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
  'minutes-written': changes('meetings', meetingOf, (meeting, { written }, { on, words }) => ({
    ...meeting,
    minutes: { ...meeting.minutes, written: { on, words: words ?? null, written } },
  })),
  'minutes-signed': changes('meetings', meetingOf, (meeting, { written }, { on, name, role }) => ({
    ...meeting,
    minutes: { ...meeting.minutes, signed: { on, name, role, written } },
  })),
  'minutes-not-written': changes('meetings', meetingOf, (meeting) => ({
    ...meeting,
    minutes: { ...meeting.minutes, written: null },
  })),
  'minutes-not-signed': changes('meetings', meetingOf, (meeting) => ({
    ...meeting,
    minutes: { ...meeting.minutes, signed: null },
  })),
  'minutes-sent': changes('meetings', meetingOf, (meeting, { written }, { person, on, how, pictures }) => {
    const one: Sent = { on, how, pictures: pictures ?? false, written };
    const before = find(meeting.minutes.sent, person);
    const all = before ? [{ ...before, also: [] }, ...before.also, one] : [one];
    const [first = one, ...also] = all
      .map(({ on: day, how: way, pictures: drawn, written: at }) => ({
        on: day,
        how: way,
        pictures: drawn,
        written: at,
      }))
      .sort((a, b) => compare(a.on, b.on));
    const sent = { ...meeting.minutes.sent, [person]: { ...first, also } };
    return { ...meeting, minutes: { ...meeting.minutes, sent } };
  }),
  'minutes-not-sent': changes('meetings', meetingOf, (meeting, _entry, { person }) => ({
    ...meeting,
    minutes: { ...meeting.minutes, sent: leaveOut(meeting.minutes.sent, person) },
  })),
  'meeting-step-not-looked-at': changes('meetings', meetingOf, (meeting, _entry, { step }) => ({
    ...meeting,
    steps: leaveOut(meeting.steps, step),
  })),
  'meeting-bottom-line-not-looked-at': changes('meetings', meetingOf, (meeting, _entry, { line }) => ({
    ...meeting,
    bottomLines: meeting.bottomLines.filter((one) => one !== line),
  })),
  'meeting-goal-reason-withdrawn': changes('meetings', meetingOf, (meeting, _entry, { goal }) => ({
    ...meeting,
    goalsWithout: leaveOut(meeting.goalsWithout, goal),
  })),
  'meeting-child-not-heard': changes('meetings', meetingOf, (meeting, _entry, { child }) => ({
    ...meeting,
    children: leaveOut(meeting.children, child),
  })),
  'next-meeting-unset': changes('meetings', meetingOf, (meeting) => ({ ...meeting, next: null })),
  'meeting-goes-on': changes('meetings', meetingOf, (meeting) => ({ ...meeting, finished: null })),
  'meeting-not-held': (plan, { fact: { meeting } }) =>
    find(plan.meetings, meeting) ? { ...plan, meetings: leaveOut(plan.meetings, meeting) } : 'unknown-thing',
};
