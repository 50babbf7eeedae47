import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { tellWholePlan } from '../../../test/builders/whole-plan.ts';
import { setBottomLine } from '../bottom-line/decide.ts';
import { reachGoal, setGoal } from '../goal/decide.ts';
import { openMeeting } from '../meeting/decide.ts';
import { answerToAsking, askToHelp, tellWorry } from '../network/decide.ts';
import { makePlanB } from '../plan-b/decide.ts';
import { layStone } from '../road/decide.ts';
import { addStep } from '../step/decide.ts';
import { sayWorry } from '../worry/decide.ts';
import { whatIsMissing } from './what-is-missing.ts';

const today = '2027-01-20';
type Told = ReturnType<typeof story>;
const kinds = (told: Told, day = today) => whatIsMissing(told.plan, day).map(({ what }) => what);
const lines = (told: Told, day = today) =>
  whatIsMissing(told.plan, day).flatMap(({ what, missing }) => missing.map(({ id }) => [what, id]));

it('V1 an empty plan lacks everything, each with its place', () => {
  const missing = whatIsMissing(story().opens('D').plan, today);
  expect(missing.map(({ what, missing: [one] }) => [what, one?.room, one?.id])).toEqual([
    ['no-child', 'people', null],
    ['no-worry', 'worries', null],
    ['no-goal', 'goals', null],
    ['no-bottom-line', 'bottomLines', null],
    ['no-plan-b', 'planBs', null],
    ['no-network', 'people', null],
    ['no-meeting', 'meetings', null],
    ['no-road', 'stones', null],
  ]);
});

const scale = { question: words('q'), ten: words('t'), zero: words('z') };

/** One of everything, each said with nothing but its sentence. */
const bare = () =>
  story()
    .opens('D')
    .adds('Alfie', 'child', { born: '2019-05-01' })
    .adds('Rosie', 'child', { born: '2025-05-01' })
    .adds('Corey', 'parent')
    .adds('Bev', 'network')
    .does(sayWorry, { worry: 'w', who: [], about: words('x') })
    .does(setGoal, { goal: 'g', different: words('x'), scale })
    .does(setGoal, { goal: 'h', different: words('x') })
    .does(addStep, { step: 's', sentence: words('x'), goal: 'h' })
    .does(setBottomLine, { line: 'l', must: words('x') })
    .does(makePlanB, { planB: 'b', turning: { seen: words('x'), then: words('y') } })
    .does(layStone, { stone: 'a', name: words('x'), by: '2027-02-01' });

it('V1 names every thing to mend with what it lacks, and never a share of the whole', () => {
  const told = bare();
  expect(lines(told, '2027-02-12')).toEqual([
    ['not-told', 'corey'],
    ['worry-without-goal', 'w'],
    ['goal-without-step', 'g'],
    ['step-without-person', 's'],
    ['step-without-day', 's'],
    ['bottom-line-unchecked', 'l'],
    ['bottom-line-without-plan-b', 'l'],
    ['plan-b-without-person', 'b'],
    ['plan-b-without-days', 'b'],
    ['helper-not-told', 'bev'],
    ['worry-without-who', 'w'],
    ['worry-without-could', 'w'],
    ['goal-without-see', 'g'],
    ['goal-without-see', 'h'],
    ['goal-without-how-long', 'g'],
    ['goal-without-how-long', 'h'],
    ['goal-without-scale', 'h'],
    ['goal-without-numbers', 'g'],
    ['step-without-know', 's'],
    ['step-unchecked', 's'],
    ['bottom-line-without-reason', 'l'],
    ['bottom-line-without-know', 'l'],
    ['plan-b-untested', 'b'],
    ['no-meeting', null],
    ['child-not-asked', 'alfie'],
    ['parent-not-asked', 'corey'],
    ['no-goodbye', null],
    ['stone-without-number', 'a'],
    ['stone-without-if-not', 'a'],
    ['helper-not-asked', 'bev'],
  ]);
  const missing = whatIsMissing(told.plan, '2027-02-12');
  expect(missing[0]?.missing[0]?.days).toBe(23);
  expect(Object.keys(Object.assign({}, ...missing)).sort()).toEqual(['missing', 'weight', 'what']);
});

it('V7 what nobody can do without comes first, and things that lack the same stand together', () => {
  const weights = whatIsMissing(bare().plan, today).map(({ weight }) => weight);
  const rank = { rely: 0, see: 1, last: 2 };
  expect(weights.map((one) => rank[one])).toEqual(weights.map((one) => rank[one]).toSorted((a, b) => a - b));
  const seen = whatIsMissing(bare().plan, today).find(({ what }) => what === 'goal-without-see');
  expect(seen?.missing.map(({ id }) => id)).toEqual(['g', 'h']);
});

it('V7 what is mended is no longer missing: the last line of a whole plan goes with the next meeting', () => {
  const told = story().opens('D');
  tellWholePlan((verb, request) => void told.does(verb, request));
  expect(kinds(told)).toEqual(['no-meeting']);
  expect(kinds(told.does(openMeeting, { meeting: 'm', kind: 'core-group', people: ['bev'] }))).toEqual([]);
});

it('V7 A4 who said no is left in peace, and who was told before the newest worry is named', () => {
  const told = bare().adds('Ron', 'network');
  for (const person of ['bev', 'ron']) told.does(askToHelp, { person, by: 'corey' });
  told.does(answerToAsking, { person: 'ron', reply: 'no' });
  told.does(answerToAsking, { person: 'bev', reply: 'yes' });
  told.does(tellWorry, { person: 'bev', by: 'corey', words: words('Nights.') });
  told.on('2027-01-25').does(sayWorry, { worry: 'v', who: ['bev'], about: words('Home.') });
  expect(lines(told).filter(([what]) => what?.startsWith('helper'))).toEqual([
    ['helper-told-before', 'bev'],
    ['helper-without-task', 'bev'],
    ['helper-without-free', 'bev'],
    ['helper-unreachable', 'bev'],
  ]);
});

it('V7 a worry whose goal was reached has its goal; a reached goal lacks nothing', () => {
  const told = bare()
    .does(setGoal, { goal: 'k', different: words('x'), worries: ['w'] })
    .does(reachGoal, { goal: 'k' });
  expect(kinds(told)).not.toContain('worry-without-goal');
  expect(lines(told).filter(([, id]) => id === 'k')).toEqual([]);
});
