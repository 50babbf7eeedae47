import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Story, story, words } from '../../../test/builders/story.ts';
import { lookAtBottomLine, setBottomLine } from '../bottom-line/decide.ts';
import { choosePlanKind } from '../family/decide.ts';
import { promiseDues, sayKeyDay, withdrawKeyDay } from '../key-day/decide.ts';
import { finishMeeting, openMeeting, setNextMeeting } from '../meeting/decide.ts';
import { addStep, changeStep, moveStep } from '../step/decide.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { closeOn, layDown } from '../timescales/change.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import type { DueEvent } from './due.ts';
import { dues, isPast, openDues } from './dues.ts';

const shipped = timeLimits.shipped;
const countsHolidays = { ...shipped, england: { ...shipped.england, holidays: 'none' as const } };

/** The conference of scenario 8, on a Tuesday. */
const conference = (kind = 'child-protection') =>
  story('2026-12-15')
    .opens('Docherty')
    .adds('Kelly-Ann', 'parent')
    .adds('Gwen Adair', 'professional')
    .does(choosePlanKind, { kind })
    .does(sayKeyDay, { keyDay: 'icpc', kind: 'conference', on: '2026-12-15' });

const of = (told: Story, event: DueEvent, rules = shipped, today = '2027-12-31') =>
  dues(told.plan, rules, today).filter((due) => due.event === event);
const meets = (told: Story, meeting: string, kind: 'core-group' | 'review', on: string) =>
  told
    .on(on)
    .does(openMeeting, { meeting, kind, people: ['kelly-ann', 'gwen-adair'], chair: 'gwen-adair' })
    .does(finishMeeting, { meeting, although: words('No goal yet.') });

describe('what is due after a conference', () => {
  it('T3, T5, T11 scenario 8: first core group by 31 December 2026, first review by 15 March 2027', () => {
    const told = conference();
    const [group] = of(told, 'first-core-group');
    expect(group).toMatchObject({ by: '2026-12-31', from: 'icpc', since: '2026-12-15', done: null });
    expect(group?.limit?.source).toContain('10 working days');
    expect(of(told, 'first-review')).toMatchObject([{ by: '2027-03-15' }]);
    expect(of(told, 'later-core-group')).toEqual([]);
  });

  it('T2 by 29 December where the council counts bank holidays', () => {
    expect(of(conference(), 'first-core-group', countsHolidays)).toMatchObject([{ by: '2026-12-29' }]);
  });

  it('T11 a core group held ends that and begins the next four weeks', () => {
    const told = meets(conference(), 'm1', 'core-group', '2026-12-31');
    expect(of(told, 'first-core-group')).toMatchObject([{ done: '2026-12-31' }]);
    expect(of(told, 'later-core-group')).toMatchObject([{ from: 'm1', by: '2027-01-28', done: null }]);
    meets(told, 'm2', 'core-group', '2027-02-01');
    expect(of(told, 'later-core-group')).toMatchObject([
      { from: 'm1', by: '2027-01-28', done: '2027-02-01' },
      { from: 'm2', by: '2027-03-01', done: null },
    ]);
  });

  it('T13 a core group on the day of the conference does not count', () => {
    const told = meets(conference(), 'm1', 'core-group', '2026-12-15');
    expect(of(told, 'first-core-group')).toMatchObject([{ done: null }]);
    expect(of(told, 'later-core-group')).toEqual([]);
  });

  it('T11 a meeting nobody finished was not held yet', () => {
    const told = conference()
      .on('2026-12-31')
      .does(openMeeting, { meeting: 'm', kind: 'core-group', people: [] });
    expect(of(told, 'first-core-group')).toMatchObject([{ done: null }]);
  });

  it('T11 reviews: three months, then six, held as a meeting or said as a day', () => {
    const told = meets(conference(), 'r1', 'review', '2027-03-10');
    expect(of(told, 'first-review')).toMatchObject([{ done: '2027-03-10' }]);
    expect(of(told, 'later-review')).toMatchObject([{ by: '2027-09-10' }]);
    told.on('2027-09-01').does(sayKeyDay, { keyDay: 'r2', kind: 'review', on: '2027-08-31' });
    expect(of(told, 'later-review')).toMatchObject([
      { done: '2027-08-31' },
      { from: 'r2', by: '2028-02-29', done: null },
    ]);
  });

  it('T9 a family help plan has its first review twelve weeks after the plan began', () => {
    const told = conference('family-help');
    expect(of(told, 'first-review')).toMatchObject([{ from: 'icpc', by: '2027-03-09' }]);
    told.does(sayKeyDay, { keyDay: 'b', kind: 'plan-began', on: '2026-12-14' });
    expect(of(told, 'first-review')).toMatchObject([{ from: 'b', by: '2027-03-08' }]);
  });

  it('T12 a child who came into care is visited within a week, then at most six weeks apart', () => {
    const told = conference('looked-after').does(sayKeyDay, {
      keyDay: 'b',
      kind: 'plan-began',
      on: '2026-12-14',
    });
    expect(of(told, 'first-visit')).toMatchObject([{ from: 'b', by: '2026-12-21', done: null }]);
    expect(of(told, 'visit')).toEqual([]);
  });

  it('T11 minutes: written, signed off, sent to each person', () => {
    const told = meets(conference(), 'm1', 'core-group', '2026-12-31');
    expect(of(told, 'minutes-written')).toMatchObject([{ by: '2027-01-08', about: { id: 'm1' } }]);
    expect(of(told, 'minutes-signed')).toMatchObject([{ by: '2027-01-12' }]);
    const sent = of(told, 'minutes-sent');
    expect(sent.map(({ about, by }) => [about?.id, by])).toEqual([
      ['gwen-adair', '2027-01-22'],
      ['kelly-ann', '2027-01-22'],
    ]);
  });

  it('T11 from the referral to the assessment, from the strategy discussion to the conference', () => {
    const told = story('2026-11-30')
      .opens('D')
      .does(sayKeyDay, { keyDay: 'r', kind: 'referral', on: '2026-11-02' })
      .does(sayKeyDay, { keyDay: 's', kind: 'strategy-discussion', on: '2026-11-24' });
    expect(of(told, 'assessment')).toMatchObject([{ by: '2027-01-07', done: null }]);
    expect(of(told, 'conference')).toMatchObject([{ by: '2026-12-15', done: null }]);
    told.on('2026-12-15').does(sayKeyDay, { keyDay: 'c', kind: 'conference', on: '2026-12-15' });
    expect(of(told, 'conference')).toMatchObject([{ done: '2026-12-15' }]);
    expect(of(told, 'assessment')).toMatchObject([{ done: '2026-12-15' }]);
  });
});

describe('what is due from the beginning', () => {
  it('T12 the first visit and supervision: from the day the plan began, the conference, or the day the work began', () => {
    const told = story('2026-12-01').opens('D');
    expect(of(told, 'visit')).toMatchObject([{ from: 'opened', by: '2026-12-15' }]);
    expect(of(told, 'supervision')).toMatchObject([{ from: 'opened', by: '2027-02-01' }]);
    told.on('2026-12-15').does(sayKeyDay, { keyDay: 'c', kind: 'conference', on: '2026-12-15' });
    expect(of(told, 'visit')).toMatchObject([{ from: 'c', by: '2026-12-31' }]);
    told.on('2026-12-16').does(sayKeyDay, { keyDay: 'b', kind: 'plan-began', on: '2026-12-16' });
    expect(of(told, 'visit')).toMatchObject([{ from: 'b', by: '2027-01-04' }]);
  });

  it('T16 once the plan ended nothing runs, until another one began', () => {
    const told = conference()
      .on('2027-06-01')
      .does(sayKeyDay, { keyDay: 'e', kind: 'plan-ended', on: '2027-06-01' });
    const open = openDues(dues(told.plan, shipped, '2027-07-01'));
    expect(open).toEqual([]);
    expect(of(told, 'first-core-group')).toMatchObject([{ done: null, ended: '2027-06-01' }]);
    told.does(sayKeyDay, { keyDay: 'b', kind: 'plan-began', on: '2027-06-01' });
    expect(
      openDues(dues(told.plan, shipped, '2027-07-01'))
        .map(({ event }) => event)
        .sort(),
    ).toEqual(['supervision', 'visit']);
  });
});

describe('key days', () => {
  it('T14 have happened, and are taken out with a reason', () => {
    const told = conference();
    expect(told.refused(sayKeyDay, { keyDay: 'x', kind: 'review', on: '2026-12-16' }).rule).toBe('R15');
    expect(told.facts(sayKeyDay, { keyDay: 'x', kind: 'conference', on: '2026-12-15' })).toEqual([]);
    expect(told.refused(withdrawKeyDay, { keyDay: 'icpc', because: words(' ') })).toMatchObject({
      rule: 'T14',
      reason: 'key-day-withdrawal-needs-reason',
    });
    told.does(withdrawKeyDay, { keyDay: 'icpc', because: words('It was the 14th.') });
    expect(of(told, 'first-core-group')).toEqual([]);
    expect(told.plan.keyDays['icpc']?.withdrawn?.because.text).toBe('It was the 14th.');
    expect(told.facts(withdrawKeyDay, { keyDay: 'icpc', because: words('x') })).toEqual([]);
  });

  it('T10 a plan is of a kind of its own nation, or of none', () => {
    const told = conference();
    expect(told.refused(choosePlanKind, { kind: 'care-and-support' }).rule).toBe('T10');
    expect(told.refused(choosePlanKind, { kind: 'child-protection-to-come' }).rule).toBe('T10');
    told.does(choosePlanKind, { kind: null });
    expect(told.facts(choosePlanKind, { kind: null })).toEqual([]);
  });

  it('H5 saying one is taken back, and the due days kept with it stop nobody', () => {
    const told = conference().writes('2026-12-15T12:00:00.000Z', '2026-12-15');
    told.does(sayKeyDay, { keyDay: 'b', kind: 'plan-began', on: '2026-12-15' });
    told.writes('2026-12-15T12:01:00.000Z', '2026-12-15').does(promiseDues, { ruleSets: shipped });
    const act = lastAct(
      'plan',
      told.entries,
      { id: 'priya', name: 'Priya Nand' },
      '2026-12-15T11:00:00.000Z',
    );
    expect(act?.entries.map(({ fact }) => fact.type)).toEqual(['key-day-said']);
    if (act) told.does(takeBack, { act, because: words('Tapped by mistake.') });
    expect(told.plan.keyDays['b']?.withdrawn).not.toBeNull();
  });
});

describe('the day promised', () => {
  const promised = () => conference().does(promiseDues, { ruleSets: shipped });

  it('T8 stays visible when the rules change, and the due day is worked out anew', () => {
    const told = promised();
    expect(of(told, 'first-core-group')).toMatchObject([{ by: '2026-12-31', promised: null }]);
    expect(of(told, 'first-core-group', countsHolidays)).toMatchObject([
      { by: '2026-12-29', promised: '2026-12-31' },
    ]);
    const closed = { ...shipped, england: closeOn(shipped.england, '2026-12-31') };
    expect(of(told, 'first-core-group', closed)).toMatchObject([
      { by: '2027-01-04', promised: '2026-12-31' },
    ]);
  });

  it('T8, T17 a limit that changes later leaves what ran before it alone', () => {
    const told = promised();
    const [group] = of(told, 'first-core-group');
    if (!group?.limit) throw new Error('no limit');
    const england = layDown(shipped.england, { ...group.limit, count: 5, validFrom: '2027-01-01' });
    expect(of(told, 'first-core-group', { ...shipped, england })).toMatchObject([
      { by: '2026-12-31', promised: null },
    ]);
  });

  it('T8 is kept once, and the first one said stands, also from another tablet', () => {
    const told = promised();
    const kept = Object.keys(told.plan.promisedDues).sort();
    expect(kept).toEqual(['first-core-group icpc', 'first-review icpc', 'supervision icpc', 'visit icpc']);
    expect(told.facts(promiseDues, { ruleSets: countsHolidays })).toEqual([]);
    const apart = conference();
    const other = apart.apart('gwen').does(promiseDues, { ruleSets: countsHolidays });
    apart.does(promiseDues, { ruleSets: shipped }).meets(other);
    expect(apart.plan.promisedDues).toEqual(other.plan.promisedDues);
    expect(apart.plan.setAside).toEqual([]);
  });

  it('T8 keeps nothing about what was done already', () => {
    const told = meets(conference(), 'm1', 'core-group', '2026-12-31').does(promiseDues, {
      ruleSets: shipped,
    });
    expect(told.plan.promisedDues).not.toHaveProperty('first-core-group icpc');
    expect(told.plan.promisedDues).toHaveProperty('later-core-group m1');
  });
});

describe('what people agreed', () => {
  it('T15 stands in the same list by its day: steps, the next meeting, must-dos to look at', () => {
    const told = conference()
      .does(addStep, { step: 's', sentence: words('Bev rings.'), when: { kind: 'by', date: '2026-12-20' } })
      .does(openMeeting, { meeting: 'm', kind: 'family-meeting', people: [] })
      .does(setNextMeeting, { meeting: 'm', on: '2027-01-06' })
      .does(setBottomLine, {
        line: 'l',
        must: words('Sober.'),
        check: { checker: 'gwen-adair', every: 'week' },
      });
    const line = (today: string) =>
      openDues(dues(told.plan, shipped, today))
        .filter(({ limit }) => limit === null)
        .map(({ event, by }) => `${event} ${by}`);
    expect(line('2026-12-15')).toEqual([
      'step 2026-12-20',
      'bottom-line-look 2026-12-22',
      'meeting 2027-01-06',
    ]);
    told
      .does(changeStep, { step: 's', when: { kind: 'by', date: '2027-01-10' } })
      .on('2026-12-22')
      .does(lookAtBottomLine, { line: 'l', by: 'gwen-adair', kept: 'kept' });
    expect(line('2026-12-22')).toEqual([
      'bottom-line-look 2026-12-29',
      'meeting 2027-01-06',
      'step 2027-01-10',
    ]);
    expect(of(told, 'step')).toMatchObject([{ promised: '2026-12-20' }]);
    told.does(moveStep, { step: 's', to: 'done' });
    expect(of(told, 'step')).toMatchObject([{ done: '2026-12-22' }]);
    expect(isPast({ by: '2026-12-22' }, '2026-12-22')).toBe(false);
    expect(isPast({ by: '2026-12-22' }, '2026-12-23')).toBe(true);
  });

  it('T15 each thing once, whatever happened: every id is its own', () => {
    const day = fc.integer({ min: 0, max: 27 }).map((at) => `2027-02-${String(at + 1).padStart(2, '0')}`);
    const held = fc.array(fc.tuple(fc.constantFrom('core-group' as const, 'review' as const), day), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(held, (meetings) => {
        const told = meetings
          .toSorted((a, b) => (a[1] < b[1] ? -1 : 1))
          .reduce((so, [kind, on], at) => meets(so, `m${at}`, kind, on), conference());
        const all = dues(told.plan, shipped, '2027-12-31');
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { event } of openDues(all))
          if (event.endsWith('core-group'))
            expect(openDues(all).filter((one) => one.event.endsWith('core-group'))).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});
