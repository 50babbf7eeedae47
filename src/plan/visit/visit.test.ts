import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { conflicts } from '../conflicts/conflicts.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import {
  callOffVisit,
  moveVisit,
  planVisit,
  recordVisitMade,
  recordVisitMissed,
  tryVisitAgain,
  visitGoesAhead,
  visitWasNotMade,
  visitWasNotMissed,
  withdrawVisit,
} from './decide.ts';
import {
  childrenLastSeen,
  dayOfVisit,
  firstPromised,
  isToldApart,
  lastSeen,
  missedInARow,
  nextVisit,
  stateOfVisit,
  visitGaps,
  visitsInOrder,
  visitsNotWritten,
  writtenAfter,
} from './views.ts';

const who = ['priya'];
/** The Penfolds, with Mia and Jo, on 20 February 2027. */
const begun = () =>
  story('2027-02-20')
    .opens('Penfold')
    .adds('Mia', 'child', { born: '2018-06-01' })
    .adds('Jo', 'child', { born: '2021-06-01' })
    .adds('Bump', 'child', { due: '2027-06-01' })
    .adds('Priya', 'worker');
const planned = (on: string, visit = 'v') =>
  begun().does(planVisit, { visit, on, who, children: ['mia', 'jo'] });
const made = (visit: string, on: string, children = [{ child: 'mia', seen: true, alone: true }]) => ({
  visit,
  on,
  who,
  children,
});

describe('visits', () => {
  it('O1 is planned for a day, and the next one is the earliest to come, today too', () => {
    const told = planned('2027-03-02').does(planVisit, { visit: 'w', on: '2027-02-20', who, children: [] });
    expect([nextVisit(told.plan, '2027-02-20')?.id, nextVisit(told.plan, '2027-02-21')?.id]).toEqual([
      'w',
      'v',
    ]);
    expect(told.refused(planVisit, { visit: 'v', on: '2027-03-02', who, children: [] }).rule).toBe('R13');
    expect(told.refused(planVisit, { visit: 'x', on: '2027-02-30', who, children: [] }).rule).toBe('R10');
    expect(
      told.refused(planVisit, { visit: 'x', on: '2027-03-02', who: ['nobody'], children: [] }).reason,
    ).toBe('person-unknown');
  });

  it('O1 a visit that nobody planned begins when it is written down', () => {
    const told = begun().does(recordVisitMade, made('v', '2027-02-18'));
    expect(visitsInOrder(told.plan)).toMatchObject([{ id: 'v', planned: [], children: ['mia'], who }]);
    expect(conflicts(told.plan)).toEqual([]);
  });

  it('O2 moves, and the first promise stays; what is over does not move', () => {
    const told = planned('2027-02-22').does(moveVisit, { visit: 'v', on: '2027-02-24' });
    expect(told.facts(moveVisit, { visit: 'v', on: '2027-02-24' })).toEqual([]);
    const visit = () => told.plan.visits.v!;
    expect([firstPromised(visit()), dayOfVisit(visit())]).toEqual(['2027-02-22', '2027-02-24']);
    told.does(recordVisitMissed, { visit: 'v', on: '2027-02-20', who, why: 'nobody-answered' });
    expect(told.refused(moveVisit, { visit: 'v', on: '2027-03-01' })).toEqual({
      rule: 'O2',
      reason: 'visit-over',
    });
  });

  it('O3 is called off with a reason, and goes ahead after all', () => {
    const told = planned('2027-02-22');
    expect(told.refused(callOffVisit, { visit: 'v', because: words(' ') }).rule).toBe('O3');
    told.does(callOffVisit, { visit: 'v', because: words('Snow.') });
    expect([stateOfVisit(told.plan.visits.v!), nextVisit(told.plan, '2027-02-20')]).toEqual([
      'called-off',
      null,
    ]);
    expect(nextVisit(told.does(visitGoesAhead, { visit: 'v' }).plan, '2027-02-20')?.id).toBe('v');
  });

  it('O4 says of each child seen, alone, bedroom; what is not said is listed and never guessed', () => {
    const told = planned('2027-02-19').does(recordVisitMade, {
      visit: 'v',
      on: '2027-02-19',
      who,
      children: [
        { child: 'mia', seen: true, alone: false, bedroom: true },
        { child: 'mia', seen: true, alone: false, bedroom: true },
      ],
    });
    expect(told.plan.visits.v!.made?.children).toEqual([
      { child: 'mia', seen: true, alone: false, bedroom: true, because: null },
    ]);
    expect(visitGaps(told.plan, told.plan.visits.v!)).toEqual([
      { child: 'mia', lacks: 'why-not-alone' },
      { child: 'jo', lacks: 'nothing' },
    ]);
    told.does(recordVisitMade, {
      visit: 'v',
      on: '2027-02-19',
      who,
      children: [
        { child: 'mia', seen: true, alone: false, because: words('She stayed with Gran.') },
        { child: 'jo', seen: false, alone: true },
      ],
    });
    expect(visitGaps(told.plan, told.plan.visits.v!)).toEqual([{ child: 'jo', lacks: 'why-not-seen' }]);
    expect(told.plan.visits.v!.made?.children[1]?.alone).toBeNull();
    expect(told.refused(recordVisitMade, made('v', '2027-02-21')).rule).toBe('R15');
    expect(conflicts(told.plan)).toEqual([]);
  });

  it('O4 the same said again writes nothing (R12)', () => {
    const told = begun().does(recordVisitMade, made('v', '2027-02-18'));
    expect(told.facts(recordVisitMade, made('v', '2027-02-18'))).toEqual([]);
  });

  it('O5 door not answered: three visits missed in a row, with what was tried', () => {
    const told = begun().does(recordVisitMade, made('a', '2027-02-01'));
    for (const [visit, on] of [
      ['b', '2027-02-02'],
      ['c', '2027-02-09'],
      ['d', '2027-02-16'],
    ] as const)
      told.does(recordVisitMissed, {
        visit,
        on,
        who,
        why: 'nobody-answered',
        tried: words('Rang at the door.'),
      });
    told.does(tryVisitAgain, { visit: 'd', on: '2027-02-17', words: words('Rang Gran.') });
    expect(missedInARow(told.plan).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
    expect(told.plan.visits.d!.missed?.tried.map(({ words: { text } }) => text)).toEqual([
      'Rang at the door.',
      'Rang Gran.',
    ]);
    expect(told.refused(tryVisitAgain, { visit: 'a', words: words('x') })).toEqual({
      rule: 'O5',
      reason: 'visit-not-missed',
    });
    expect(told.refused(tryVisitAgain, { visit: 'd', words: words('') }).reason).toBe('visit-tried-empty');
    expect(missedInARow(told.does(recordVisitMade, made('e', '2027-02-20')).plan)).toEqual([]);
  });

  it('O6 made and missed from two tablets: both stay to be seen until somebody says which was not', () => {
    const told = planned('2027-02-19');
    const gwen = told.apart('gwen');
    told.does(recordVisitMade, made('v', '2027-02-19'));
    gwen.does(recordVisitMissed, { visit: 'v', on: '2027-02-19', who: [], why: 'nobody-answered' });
    told.meets(gwen);
    expect([stateOfVisit(told.plan.visits.v!), isToldApart(told.plan.visits.v!)]).toEqual(['both', true]);
    expect(lastSeen(told.plan, 'mia', '2027-02-20')).toBeNull();
    expect(told.refused(visitWasNotMissed, { visit: 'v', because: words('') }).rule).toBe('O6');
    told.does(visitWasNotMissed, { visit: 'v', because: words('That was the week before.') });
    expect([stateOfVisit(told.plan.visits.v!), isToldApart(told.plan.visits.v!)]).toEqual(['made', false]);
    expect(lastSeen(told.plan, 'mia', '2027-02-20')?.days).toBe(1);
    told.does(visitWasNotMade, { visit: 'v', because: words('Wrong family.') });
    expect(stateOfVisit(told.plan.visits.v!)).toBe('planned');
  });

  it('O6 two accounts of one visit: both stay, and the one that is chosen stands', () => {
    const told = planned('2027-02-19');
    const gwen = told.apart('gwen');
    told.does(recordVisitMade, made('v', '2027-02-19'));
    gwen.does(recordVisitMade, made('v', '2027-02-19', [{ child: 'mia', seen: true, alone: false }]));
    told.meets(gwen);
    expect(conflicts(told.plan)).toMatchObject([{ room: 'visits', id: 'v', field: 'account' }]);
    told.does(recordVisitMade, made('v', '2027-02-19'));
    expect([conflicts(told.plan), told.plan.visits.v!.made?.children[0]?.alone]).toEqual([[], true]);
  });

  it('O6 a visit written down by mistake leaves the plan with a reason', () => {
    const told = planned('2027-02-19');
    expect(told.refused(withdrawVisit, { visit: 'v', because: words('') }).rule).toBe('O6');
    expect(told.does(withdrawVisit, { visit: 'v', because: words('Other family.') }).plan.visits).toEqual({});
  });

  it('O7 a planned visit whose day has passed without a word is listed', () => {
    const told = planned('2027-02-19');
    expect(visitsNotWritten(told.plan, '2027-02-19')).toEqual([]);
    expect(visitsNotWritten(told.plan, '2027-02-20').map(({ id }) => id)).toEqual(['v']);
    expect(visitsNotWritten(told.does(recordVisitMade, made('v', '2027-02-19')).plan, '2027-02-20')).toEqual(
      [],
    );
  });

  it('O8 each child: last seen, and last seen alone; the unborn are not waited for', () => {
    const told = begun()
      .does(recordVisitMade, made('a', '2027-02-01'))
      .does(recordVisitMade, made('b', '2027-02-10', [{ child: 'mia', seen: true, alone: false }]));
    expect(childrenLastSeen(told.plan, '2027-02-20')).toEqual([
      {
        child: 'mia',
        seen: { visit: 'b', on: '2027-02-10', days: 10 },
        alone: { visit: 'a', on: '2027-02-01', days: 19 },
      },
      { child: 'jo', seen: null, alone: null },
    ]);
  });

  it('H2 says how long after the visit it was written down', () => {
    const told = begun()
      .writes('2027-02-19T16:05:00.000Z', '2027-02-19')
      .does(recordVisitMade, made('a', '2027-02-04'));
    expect(writtenAfter(told.plan.visits.a!)).toBe(15);
    expect(writtenAfter(planned('2027-02-22').plan.visits.v!)).toBeNull();
  });

  it('H5 the last act is taken back: planned, moved, called off, made, missed', () => {
    const told = planned('2027-02-22');
    let minute = 0;
    const then = () => {
      minute += 1;
      return told.writes(`2027-02-20T11:${String(minute).padStart(2, '0')}:00.000Z`, '2027-02-20');
    };
    const undo = () => {
      const act = lastAct('plan', told.entries, told.tablet.context.by, '2027-02-20T00:00:00.000Z')!;
      then().does(takeBack, { act, because: words('Tapped by mistake.') });
      return told.plan.visits.v;
    };
    then().does(moveVisit, { visit: 'v', on: '2027-02-24' });
    expect(undo()?.planned).toEqual(['2027-02-22']);
    then().does(callOffVisit, { visit: 'v', because: words('Snow.') });
    expect(undo()?.calledOff).toBeNull();
    then().does(recordVisitMissed, { visit: 'v', who, why: 'other' });
    expect(undo()?.missed).toBeNull();
    then().does(recordVisitMade, made('v', '2027-02-20'));
    then().does(recordVisitMade, made('v', '2027-02-19'));
    expect(undo()?.made?.on).toBe('2027-02-20');
    expect(told.plan.setAside).toEqual([]);
  });
});
