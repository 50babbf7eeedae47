import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { conflictsOf } from '../conflicts/conflicts.ts';
import { now } from '../held.ts';
import { personLeft } from '../people/decide.ts';
import { sayWorry } from '../worry/decide.ts';
import { addPersonOfPlan, changePersonOfPlan } from './change.ts';
import {
  answerToAsking,
  askToHelp,
  chooseShown,
  sayHowToReach,
  sayTask,
  sayWhenFree,
  tellWorry,
} from './decide.ts';
import {
  helpers,
  mayShowNumber,
  network,
  othersThan,
  replyOf,
  shownHelpers,
  worriesNotKnown,
} from './views.ts';

const begun = () =>
  story()
    .opens('Docherty')
    .adds('Alfie', 'child')
    .adds('Kelly-Ann', 'parent')
    .adds('Bev', 'network')
    .adds('Mrs Osei', 'professional')
    .adds('Priya', 'worker');
const bev = 'bev';
const evenings = words('Bev sits with the children when Mum rings.');

it('A1 says in words what Bev does, when she can and how to reach her, and empties them again', () => {
  const told = begun()
    .does(sayTask, { person: bev, task: evenings })
    .does(sayWhenFree, { person: bev, free: words('Evenings, not Thursday') })
    .does(sayHowToReach, { person: bev, reach: words('Text first, she works nights') });
  const person = told.plan.people[bev]!;
  expect([now(person.task)?.text, now(person.free)?.text, now(person.reach)?.text]).toEqual([
    'Bev sits with the children when Mum rings.',
    'Evenings, not Thursday',
    'Text first, she works nights',
  ]);
  expect(told.facts(sayTask, { person: bev, task: evenings })).toEqual([]);
  told.does(sayTask, { person: bev, task: words(' ') });
  expect(now(told.plan.people[bev]!.task)).toBeNull();
});

it('A1 only family and friends are in the network: a teacher’s promise is a step', () => {
  const told = begun();
  expect(told.refused(sayTask, { person: 'mrs-osei', task: evenings })).toEqual({
    rule: 'A1',
    reason: 'not-in-network',
  });
  expect(
    told.refused(addPersonOfPlan, { person: 'x', role: 'worker', name: 'X', task: evenings }).reason,
  ).toBe('not-in-network');
  expect(network(told.plan).map(({ id }) => id)).toEqual([bev]);
});

it('A1 somebody new says at once what they do; changed later, it is one small fact for each part', () => {
  const told = begun().does(addPersonOfPlan, {
    person: 'jean',
    role: 'network',
    name: 'Jean',
    task: words('Has the children on Fridays.'),
  });
  expect(now(told.plan.people['jean']!.task)?.text).toBe('Has the children on Fridays.');
  const change = { person: 'jean', name: 'Jean', free: words('Fridays'), shown: 'number' as const };
  expect(told.facts(changePersonOfPlan, change).map(({ type }) => type)).toEqual([
    'helper-free-said',
    'helper-shown-chosen',
  ]);
  expect(conflictsOf(told.does(changePersonOfPlan, change).plan, 'people', 'jean')).toEqual([]);
});

it('A2 somebody of the plan asks her, and nobody asks themselves', () => {
  const told = begun();
  expect(told.refused(askToHelp, { person: bev, by: bev }).reason).toBe('asked-by-oneself');
  expect(told.refused(askToHelp, { person: bev, by: 'nobody' }).reason).toBe('person-unknown');
  expect(told.refused(askToHelp, { person: bev, by: 'priya', on: '2027-01-21' }).rule).toBe('R15');
  told.does(askToHelp, { person: bev, by: 'kelly-ann', on: '2027-01-10' });
  expect(now(told.plan.people[bev]!.asked)).toEqual({ by: 'kelly-ann', on: '2027-01-10' });
});

it('A2 grown-ups are offered first as those who asked, and never Bev herself or a child not yet born', () => {
  const told = begun().adds('Baby', 'child', { unborn: true, due: '2027-05-10' });
  expect(othersThan(told.plan, told.plan.people[bev]!).map(({ id }) => id)).toEqual([
    'kelly-ann',
    'mrs-osei',
    'priya',
    'alfie',
  ]);
});

it('A3 she answers once she was asked, not before; asked again, she answers again', () => {
  const told = begun();
  expect(told.refused(answerToAsking, { person: bev, reply: 'yes' }).reason).toBe('nobody-asked');
  told.does(askToHelp, { person: bev, by: 'kelly-ann', on: '2027-01-10' });
  expect(told.refused(answerToAsking, { person: bev, reply: 'no', on: '2027-01-09' }).rule).toBe('A3');
  told.does(answerToAsking, {
    person: bev,
    reply: 'no',
    words: words('My shifts change.'),
    on: '2027-01-11',
  });
  expect(replyOf(told.plan.people[bev]!)).toBe('no');
  told.does(askToHelp, { person: bev, by: 'priya' });
  expect(replyOf(told.plan.people[bev]!)).toBeNull();
  expect(replyOf(told.does(answerToAsking, { person: bev, reply: 'yes' }).plan.people[bev]!)).toBe('yes');
});

it('A4 she knows the worry she was told in words, and not the one said since', () => {
  const told = begun()
    .does(sayWorry, { worry: 'nights', who: ['priya'], about: words('Alfie was alone at midnight.') })
    .on('2027-02-01');
  const notKnown = () => worriesNotKnown(told.plan, told.plan.people[bev]!).map(({ id }) => id);
  expect(notKnown()).toEqual(['nights']);
  expect(told.refused(tellWorry, { person: bev, by: 'priya', words: words('') }).rule).toBe('A4');
  expect(told.refused(tellWorry, { person: bev, by: bev, words: evenings }).reason).toBe('told-by-oneself');
  told.does(tellWorry, { person: bev, by: 'kelly-ann', words: words('I drank and Alfie was alone.') });
  expect(notKnown()).toEqual([]);
  told.on('2027-02-10').does(sayWorry, { worry: 'home', who: ['priya'], about: words('The wall is wet.') });
  expect(notKnown()).toEqual(['home']);
});

it('A5 helps who said yes and is still there', () => {
  const told = begun().adds('Ron', 'network');
  for (const person of [bev, 'ron']) told.does(askToHelp, { person, by: 'priya' });
  told
    .does(answerToAsking, { person: bev, reply: 'yes' })
    .does(answerToAsking, { person: 'ron', reply: 'not-yet' });
  expect(helpers(told.plan).map(({ id }) => id)).toEqual([bev]);
  told.does(personLeft, { person: bev, because: words('She moved away.') });
  expect(helpers(told.plan)).toEqual([]);
});

it('A6 she is shown as helping unless she does not want it, her number only where she said so', () => {
  const told = begun()
    .does(askToHelp, { person: bev, by: 'priya' })
    .does(answerToAsking, { person: bev, reply: 'yes' });
  expect(shownHelpers(told.plan)).toHaveLength(1);
  expect(mayShowNumber(told.plan.people[bev]!)).toBe(false);
  expect(mayShowNumber(told.does(chooseShown, { person: bev, shown: 'number' }).plan.people[bev]!)).toBe(
    true,
  );
  expect(shownHelpers(told.does(chooseShown, { person: bev, shown: 'nothing' }).plan)).toEqual([]);
});

it('R5 two tablets tell of another answer: the newest stands, the other stays visible', () => {
  const here = begun().does(askToHelp, { person: bev, by: 'priya', on: '2027-01-10' });
  const there = here.apart('gwen');
  here.does(answerToAsking, { person: bev, reply: 'yes' });
  there.does(answerToAsking, { person: bev, reply: 'not-yet' });
  here.meets(there);
  expect(conflictsOf(here.plan, 'people', bev).map(({ field }) => field)).toEqual(['answer']);
  const shown = replyOf(here.plan.people[bev]!);
  here.does(answerToAsking, { person: bev, reply: shown ?? 'yes' });
  expect(conflictsOf(here.plan, 'people', bev)).toEqual([]);
});
