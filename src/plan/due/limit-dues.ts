import { keyDays } from '../key-day/views.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { children, isUnborn } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import type { Due } from './due.ts';
import * as happened from './happened.ts';
import { chain, firstFrom, type Limits, limitsOf } from './limit-runs.ts';

/** T11: everything that is or was due by a limit. */
export function limitDues(plan: Plan, ruleSets: RuleSets): Due[] {
  const limits = limitsOf(plan, ruleSets);
  return [
    ...beforeThePlan(plan, limits),
    ...coreGroups(plan, limits),
    ...reviews(plan, limits),
    ...visits(plan, limits),
    ...Object.values(plan.meetings).flatMap((meeting) => minutes(plan, meeting, limits)),
    ...chain(
      limits,
      {
        starts: happened.beginnings(plan),
        met: Object.values(plan.supervisions),
        ends: happened.ends(plan),
      },
      ['supervision'],
    ),
  ];
}

/** From a referral to the assessment, from a strategy discussion to the conference. What came after shows that it was done. */
function beforeThePlan(plan: Plan, { run }: Limits): Due[] {
  const conferences = keyDays(plan, 'conference');
  const began = keyDays(plan, 'plan-began');
  const finished = [...keyDays(plan, 'assessment-finished'), ...conferences, ...began];
  const over = [...happened.ends(plan), ...began];
  return [
    ...keyDays(plan, 'referral').flatMap((from) =>
      run({
        event: 'assessment',
        from,
        done: firstFrom(finished, from.on),
        ended: firstFrom(happened.ends(plan), from.on),
      }),
    ),
    ...keyDays(plan, 'strategy-discussion').flatMap((from) =>
      run({
        event: 'conference',
        from,
        done: firstFrom(conferences, from.on),
        ended: firstFrom(over, from.on),
      }),
    ),
  ].map((due) => (due.done === null ? due : { ...due, ended: null }));
}

/** T13: where the limit says so, one on the day of the conference itself does not count. */
function coreGroups(plan: Plan, limits: Limits): Due[] {
  const starts = keyDays(plan, 'conference');
  const notThen = new Set(
    starts.filter(({ on }) => limits.of('first-core-group', on)?.notSameDay).map(({ on }) => on),
  );
  const met = happened.held(plan, 'core-group').filter(({ on }) => !notThen.has(on));
  return chain(limits, { starts, met, ends: happened.ends(plan) }, ['first-core-group', 'later-core-group']);
}

/** A first review runs from the conference, or for some kinds of plan from the day the plan began. */
function reviews(plan: Plan, limits: Limits): Due[] {
  const runsFrom = (on: string) => limits.of('first-review', on)?.from ?? 'conference';
  const starts = [
    ...keyDays(plan, 'conference').filter(({ on }) => runsFrom(on) === 'conference'),
    ...happened.beginnings(plan).filter(({ on }) => runsFrom(on) === 'plan-began'),
  ];
  const second = starts.some(({ on }) => limits.of('second-review', on) !== null);
  return chain(
    limits,
    { starts, met: happened.reviews(plan), ends: happened.ends(plan) },
    second ? ['first-review', 'second-review', 'later-review'] : ['first-review', 'later-review'],
  );
}

/** Visits, for some kinds of plan a first one sooner (T12); each child alone, and each visit written down. */
function visits(plan: Plan, limits: Limits): Due[] {
  const starts = happened.beginnings(plan);
  const ends = happened.ends(plan);
  const first = starts.some(({ on }) => limits.of('first-visit', on) !== null);
  const met = happened.visitsMade(plan);
  const seen = chain(limits, { starts, met, ends }, first ? ['first-visit', 'visit'] : ['visit']);
  const alone = children(plan)
    .filter((child) => !isUnborn(child))
    .flatMap(({ id }) => {
      const born = happened.bornOn(plan, id);
      const since = starts.map((start) =>
        born !== null && born > start.on ? { ...start, on: born } : start,
      );
      const met = happened.seenAlone(plan, id);
      return chain(limits, { starts: since, met, ends }, ['child-alone'], { room: 'people', id });
    });
  const written = Object.values(plan.visits).flatMap(({ id, made, missed }) =>
    [made, missed].flatMap((one) =>
      one
        ? limits.run({
            event: 'visit-written',
            from: { id, on: one.on },
            done: one.written.slice(0, 10),
            about: { room: 'visits', id },
          })
        : [],
    ),
  );
  return [...seen, ...alone, ...written];
}

/** The clocks after a meeting: written, signed off, sent to each person. */
function minutes(plan: Plan, meeting: Meeting, { run }: Limits): Due[] {
  const on = happened.heldOn(meeting);
  if (on === null) return [];
  const from = { id: meeting.id, on };
  const about = { room: 'meetings', id: meeting.id } as const;
  const { written, signed, sent } = meeting.minutes;
  const ended = firstFrom(happened.closings(plan).closed, on);
  const clock = (event: 'minutes-written' | 'minutes-signed', done: string | null) =>
    run({ event, from, done, about, ended: done === null ? ended : null });
  return [
    ...clock('minutes-written', written?.on ?? null),
    ...clock('minutes-signed', signed?.on ?? null),
    ...happened.minutesGoTo(plan, meeting).flatMap((id) => {
      const done = Object.hasOwn(sent, id) ? (sent[id]?.on ?? null) : null;
      const person = { room: 'people', id } as const;
      return run({ event: 'minutes-sent', from, done, about: person, ended: done === null ? ended : null });
    }),
  ];
}
