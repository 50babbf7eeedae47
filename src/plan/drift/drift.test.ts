import { describe, expect, it } from 'vitest';
import { days, family, happens, text } from '../../../test/builders/delays.ts';
import type { Story } from '../../../test/builders/story.ts';
import { addStep, changeStep, moveStep } from '../step/decide.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { daysOf } from './delay.ts';
import { drift } from './drift.ts';

const asked = { question: text, ten: text, zero: text };
function round(told: Story, on: string, numbers: Record<string, number>) {
  const people = Object.keys(numbers);
  const name = `round-${on}`;
  happens(told, on, { type: 'scale-asked', round: name, goal: 'goal', asked, people });
  for (const person of people)
    happens(told, on, {
      type: 'scale-answered',
      round: name,
      person,
      answer: { kind: 'number', number: numbers[person] ?? 0 },
      alone: true,
    });
  return happens(told, on, { type: 'scale-revealed', round: name });
}

describe('steps', () => {
  const withStep = () =>
    family().does(addStep, { step: 'bev', sentence: text, when: { kind: 'by', date: '2027-02-12' } });

  it('Y1, Y2 a step by 12 February, done on the 20th, was late for eight days, which stay', () => {
    const told = withStep().on('2027-02-20').does(moveStep, { step: 'bev', to: 'done' });
    const delay = drift(told.plan, timeLimits.shipped, '2027-03-01').find(
      ({ cause }) => cause === 'late-step',
    );
    expect(delay).toEqual({
      id: 'late-step bev 2027-02-12',
      cause: 'late-step',
      about: { room: 'steps', id: 'bev' },
      from: '2027-02-13',
      to: '2027-02-20',
      unblock: 'move-step',
    });
    expect(delay && daysOf(delay, '2027-03-01')).toBe(8);
  });

  it('Y2 on the day itself nothing is late', () => {
    expect(days(withStep(), 'late-step', '2027-02-12')).toEqual([]);
    expect(days(withStep(), 'late-step', '2027-02-13')).toEqual([['2027-02-13', null]]);
  });

  it('Y4 a new promise ends the delay, and the next begins when it passes; looking at it later adds nothing', () => {
    const told = withStep()
      .on('2027-02-15')
      .does(changeStep, { step: 'bev', when: { kind: 'by', date: '2027-02-22' } });
    told.on('2027-02-24').does(moveStep, { step: 'bev', to: 'done' });
    told.on('2027-03-10').does(moveStep, { step: 'bev', to: 'checked', seenBy: 'ivy' });
    expect(days(told, 'late-step', '2027-04-01')).toEqual([
      ['2027-02-13', '2027-02-15'],
      ['2027-02-23', '2027-02-24'],
    ]);
  });

  it('Y5, Y3 stuck counts from the day it is said; stuck and moved on one day held nothing up', () => {
    const told = withStep().on('2027-01-11').does(moveStep, { step: 'bev', to: 'stuck', because: text });
    expect(days(told, 'stuck-step', '2027-01-11')).toEqual([['2027-01-11', null]]);
    told.does(moveStep, { step: 'bev', to: 'started' });
    expect(days(told, 'stuck-step', '2027-02-01')).toEqual([]);
    told.on('2027-01-18').does(moveStep, { step: 'bev', to: 'stuck', because: text });
    told.on('2027-01-25').does(moveStep, { step: 'bev', to: 'started' });
    expect(days(told, 'stuck-step', '2027-02-01')).toEqual([['2027-01-18', '2027-01-25']]);
  });
});

describe('numbers', () => {
  const withGoal = () =>
    happens(family().adds('Sade', 'parent').adds('Piotr', 'parent'), '2027-01-04', {
      type: 'goal-set',
      goal: 'goal',
      worries: [],
      children: [],
      different: text,
      scale: asked,
    });

  it('Y6 three times the same number is flat from the third, until it rises', () => {
    const told = withGoal();
    for (const on of ['2027-01-11', '2027-02-08', '2027-03-08']) round(told, on, { sade: 4 });
    expect(days(told, 'numbers-flat', '2027-03-20')).toEqual([['2027-03-08', null]]);
    round(told, '2027-04-05', { sade: 6 });
    expect(days(told, 'numbers-flat', '2027-05-01')).toEqual([['2027-03-08', '2027-04-05']]);
  });

  it('Y6 one person falls although another rises: that is not averaged away', () => {
    const told = withGoal();
    round(told, '2027-01-11', { sade: 4, piotr: 5 });
    round(told, '2027-02-08', { sade: 6, piotr: 5 });
    round(told, '2027-03-08', { sade: 8, piotr: 3 });
    expect(days(told, 'numbers-falling', '2027-03-20')).toEqual([['2027-03-08', null]]);
    expect(days(told, 'numbers-flat', '2027-03-20')).toEqual([]);
  });

  it('Y6 ten three times is not flat, and two rounds say nothing', () => {
    const told = withGoal();
    for (const on of ['2027-01-11', '2027-02-08']) round(told, on, { sade: 10, piotr: 3 });
    expect(
      drift(told.plan, timeLimits.shipped, '2027-02-09').filter(({ about }) => about?.id === 'goal'),
    ).toEqual([]);
    round(told, '2027-03-08', { sade: 10 });
    expect(days(told, 'numbers-flat', '2027-03-20')).toEqual([]);
  });
});

describe('what was promised', () => {
  it('Y7 a stone counts from the day first promised, whatever is promised later', () => {
    const told = family();
    happens(told, '2027-01-05', {
      type: 'stone-laid',
      stone: 'nan',
      name: text,
      by: '2027-02-26',
      goodbye: false,
    });
    happens(told, '2027-02-20', { type: 'stone-dated', stone: 'nan', by: '2027-04-30', replaces: [] });
    expect(days(told, 'late-stone', '2027-03-01')).toEqual([['2027-02-27', null]]);
  });

  it('Y8 plan B in use, to be done within three days', () => {
    const told = family();
    const turning = { seen: text, then: text, tell: [], within: { count: 3, unit: 'days' as const } };
    happens(
      told,
      '2027-02-16',
      { type: 'plan-b-made', planB: 'b', turning },
      { type: 'plan-b-used', planB: 'b', on: '2027-02-16' },
    );
    expect(days(told, 'plan-b-late', '2027-02-25')).toEqual([['2027-02-20', null]]);
    happens(told, '2027-02-22', { type: 'plan-b-over', planB: 'b', on: '2027-02-22', words: text });
    expect(days(told, 'plan-b-late', '2027-02-25')).toEqual([['2027-02-20', '2027-02-22']]);
  });

  it('Y9 a must-do somebody looks at every week', () => {
    const told = family();
    happens(told, '2027-01-05', {
      type: 'bottom-line-set',
      line: 'l',
      must: text,
      check: { every: 'week' },
      from: '2027-01-05',
    });
    happens(told, '2027-01-15', {
      type: 'bottom-line-looked-at',
      line: 'l',
      on: '2027-01-15',
      by: 'ivy',
      kept: 'kept',
    });
    expect(days(told, 'bottom-line-unchecked', '2027-01-30')).toEqual([
      ['2027-01-23', null],
      ['2027-01-13', '2027-01-15'],
    ]);
  });
});
