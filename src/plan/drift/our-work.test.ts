import { describe, expect, it } from 'vitest';
import { days, family, happens, tell, text } from '../../../test/builders/delays.ts';
import type { Story } from '../../../test/builders/story.ts';
import type { Fact } from '../facts.ts';
import { choosePlanKind } from '../family/decide.ts';
import { addStep } from '../step/decide.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { daysOf } from './delay.ts';
import { drift, goingOn } from './drift.ts';

describe('visits', () => {
  const missed = (visit: string, on: string): Fact => ({
    type: 'visit-missed',
    replaces: [],
    visit,
    on,
    who: [],
    why: 'nobody-answered',
  });
  const made = (visit: string, on: string, seen: boolean): Fact => ({
    type: 'visit-made',
    replaces: [],
    visit,
    on,
    who: [],
    children: [{ child: 'ivy', seen }],
  });

  it('Y10 three visits missed in a row are one delay, until somebody is visited', () => {
    const told = family();
    for (const on of ['2027-02-02', '2027-02-09', '2027-02-16']) happens(told, on, missed(on, on));
    expect(days(told, 'visit-missed', '2027-02-20')).toEqual([['2027-02-02', null]]);
    happens(told, '2027-02-22', made('v', '2027-02-22', true));
    expect(days(told, 'visit-missed', '2027-03-01')).toEqual([['2027-02-02', '2027-02-22']]);
  });

  it('Y11 a visit where the child was not seen is no visit to the child', () => {
    const told = happens(family(), '2027-01-11', made('one', '2027-01-11', true));
    happens(told, '2027-01-25', made('two', '2027-01-25', false));
    expect(days(told, 'child-not-seen', '2027-02-01')).toEqual([['2027-01-26', null]]);
    happens(told, '2027-02-03', made('three', '2027-02-03', true));
    expect(days(told, 'child-not-seen', '2027-02-10')).toEqual([['2027-01-26', '2027-02-03']]);
  });

  it('Y11 where no visit is written here, none is known of since the plan began', () => {
    expect(days(family(), 'child-not-seen', '2027-01-19')).toEqual([['2027-01-19', null]]);
  });

  it('Y11, T12 a child who came into care and was not seen within a week waits from the eighth day', () => {
    const told = family().does(choosePlanKind, { kind: 'looked-after' });
    const [begun] = days(family(), 'child-not-seen', '2027-02-20');
    const [waits] = days(told, 'child-not-seen', '2027-02-20');
    expect([begun?.[0], waits?.[0]]).toEqual(['2027-01-19', '2027-01-12']);
  });

  it('Y12 a visit on Thursday 4 March is written by Monday the 8th; written on the 18th it was ten days late', () => {
    const told = family()
      .writes('2027-03-18T16:05:00.000Z', '2027-03-04')
      .does(tell, [made('v', '2027-03-04', true)]);
    expect(days(told, 'visit-not-written', '2027-03-19')).toEqual([['2027-03-09', '2027-03-18']]);
  });

  it('Y12 a visit that was planned and never spoken of waits to be written', () => {
    const told = happens(family(), '2027-03-01', {
      type: 'visit-planned',
      visit: 'v',
      on: '2027-03-04',
      who: [],
      children: ['ivy'],
    });
    expect(days(told, 'visit-not-written', '2027-03-09')).toEqual([['2027-03-09', null]]);
  });
});

describe('our own work', () => {
  it('Y13 the three clocks after a meeting', () => {
    const told = family().adds('Corey', 'network');
    const meeting = 'm';
    happens(told, '2027-03-01', {
      type: 'meeting-opened',
      meeting,
      kind: 'core-group',
      on: '2027-03-01',
      people: ['corey'],
    });
    happens(told, '2027-03-01', { type: 'meeting-finished', meeting, on: '2027-03-01' });
    happens(told, '2027-03-10', { type: 'minutes-written', meeting, on: '2027-03-10' });
    expect(days(told, 'minutes-not-written', '2027-04-01')).toEqual([['2027-03-09', '2027-03-10']]);
    expect(days(told, 'minutes-not-signed', '2027-04-01')).toEqual([['2027-03-11', null]]);
    expect(days(told, 'minutes-not-sent', '2027-04-01')).toEqual([['2027-03-23', null]]);
    happens(told, '2027-03-25', {
      type: 'minutes-sent',
      meeting,
      person: 'corey',
      on: '2027-03-25',
      how: 'by-hand',
    });
    expect(days(told, 'minutes-not-sent', '2027-04-01')).toEqual([['2027-03-23', '2027-03-25']]);
  });

  it('Y14 two months between supervisions, from the day the plan was opened', () => {
    const told = family();
    expect(days(told, 'supervision-gap', '2027-03-04')).toEqual([]);
    happens(told, '2027-03-06', {
      type: 'supervision-held',
      supervision: 's',
      on: '2027-03-06',
      led: 'Ruth',
      worker: 'Priya',
    });
    expect(days(told, 'supervision-gap', '2027-05-07')).toEqual([
      ['2027-05-07', null],
      ['2027-03-05', '2027-03-06'],
    ]);
  });

  it('Y14 a first core group ten working days after the conference of 15 December', () => {
    const told = happens(family(), '2026-12-15', {
      type: 'key-day-said',
      keyDay: 'icpc',
      kind: 'conference',
      on: '2026-12-15',
    });
    expect(days(told, 'core-group-late', '2026-12-31')).toEqual([]);
    expect(days(told, 'core-group-late', '2027-01-06')).toEqual([['2027-01-04', null]]);
  });

  it('Y15 the father nobody told for 16 days', () => {
    const told = family().adds('Corey', 'parent', { responsibility: 'yes' });
    expect(days(told, 'person-not-told', '2027-01-04')).toEqual([]);
    happens(told, '2027-01-20', { type: 'person-told', person: 'corey', on: '2027-01-20', how: text });
    const [delay] = drift(told.plan, timeLimits.shipped, '2027-01-25').filter(
      ({ cause }) => cause === 'person-not-told',
    );
    expect(delay && daysOf(delay, '2027-01-25')).toBe(16);
  });

  it('Y16 a parent is asked once in three months, a baby not at all', () => {
    const told = family().adds('Sade', 'parent');
    expect(days(told, 'feedback-not-asked', '2027-04-05')).toEqual([['2027-04-05', null]]);
  });

  it('Y17 what a parent said waits for its reply', () => {
    const told = family().adds('Sade', 'parent');
    happens(told, '2027-02-01', {
      type: 'feedback-asked',
      sitting: 'f',
      person: 'sade',
      set: 'parent',
      seenBy: 'worker',
    });
    happens(told, '2027-02-01', { type: 'feedback-said', sitting: 'f', words: text });
    expect(days(told, 'feedback-not-answered', '2027-02-20')).toEqual([['2027-02-16', null]]);
    happens(told, '2027-02-21', {
      type: 'feedback-replied',
      sitting: 'f',
      said: text,
      did: text,
      on: '2027-02-21',
    });
    expect(days(told, 'feedback-not-answered', '2027-02-28')).toEqual([['2027-02-16', '2027-02-21']]);
  });
});

describe('old text', () => {
  const brought: Fact = {
    type: 'text-brought-forward',
    review: 'r',
    on: '2027-06-01',
    statements: [{ shelf: 'worries', id: 'w' }],
  };
  const withWorry = () =>
    happens(family(), '2027-01-04', {
      type: 'worry-said',
      worry: 'w',
      who: ['ivy'],
      children: [],
      about: text,
    });

  it('Y18 brought to a review and not handled by its day', () => {
    const told = happens(withWorry(), '2027-05-30', brought);
    expect(days(told, 'old-text-not-handled', '2027-06-05')).toEqual([['2027-06-02', null]]);
    happens(told, '2027-06-06', { type: 'text-kept', review: 'r', shelf: 'worries', id: 'w' });
    expect(days(told, 'old-text-not-handled', '2027-06-09')).toEqual([['2027-06-02', '2027-06-06']]);
  });

  it('Y19 a review held over a worry that nobody has looked at since January', () => {
    const review = (told: Story, on: string) =>
      happens(
        told,
        on,
        { type: 'meeting-opened', meeting: 'm', kind: 'review', on, people: [] },
        { type: 'meeting-finished', meeting: 'm', on },
      );
    const late = review(withWorry(), '2027-06-01');
    expect(days(late, 'old-text-at-review', '2027-06-05')).toEqual([['2027-06-02', null]]);
    const young = review(withWorry(), '2027-03-01');
    expect(days(young, 'old-text-at-review', '2027-06-05')).toEqual([]);
  });
});

describe('a plan that is closed', () => {
  it('Y20 loses nothing while it is closed; what goes on afterwards is another delay', () => {
    const told = family().does(addStep, {
      step: 'bev',
      sentence: text,
      when: { kind: 'by', date: '2027-02-12' },
    });
    happens(told, '2027-03-01', {
      type: 'closing-proposed',
      closing: 'c',
      on: '2027-03-01',
      reason: 'moved-away',
    });
    happens(told, '2027-03-01', {
      type: 'decision-made',
      decision: 'd',
      on: '2027-03-01',
      name: 'Ruth',
      role: 'manager',
      what: text,
      because: text,
      read: [],
      closing: 'c',
    });
    happens(told, '2027-03-01', {
      type: 'closing-decided',
      closing: 'c',
      on: '2027-03-01',
      close: true,
      decision: 'd',
    });
    expect(goingOn(drift(told.plan, timeLimits.shipped, '2027-08-01'))).toEqual([]);
    expect(days(told, 'late-step', '2027-08-01')).toEqual([['2027-02-13', '2027-03-01']]);
  });
});
