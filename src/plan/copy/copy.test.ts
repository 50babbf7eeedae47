import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { answerBottomLine, lookAtBottomLine, setBottomLine } from '../bottom-line/decide.ts';
import { askFeedback, sayMore } from '../feedback/decide.ts';
import {
  answerToAsking,
  askToHelp,
  chooseShown,
  sayHowToReach,
  sayTask,
  sayWhenFree,
  tellWorry,
} from '../network/decide.ts';
import { addPerson } from '../people/decide.ts';
import { makePlanB } from '../plan-b/decide.ts';
import { addStep, answerStep, moveStep } from '../step/decide.ts';
import { disputeWorry, sayWorry } from '../worry/decide.ts';
import { personCopy } from './person-copy.ts';
import { planCopy } from './plan-copy.ts';

const today = '2027-01-20';

const told = () =>
  story()
    .opens('D')
    .adds('Mia', 'child')
    .adds('Sade', 'parent')
    .adds('Lee', 'parent')
    .does(addPerson, { person: 'priya', role: 'worker', name: 'Priya', phone: ' 01632 960 148 ' })
    .does(addStep, { step: 'hers', sentence: words('SADES STEP'), who: ['sade'], helpers: ['lee'] })
    .does(addStep, { step: 'his', sentence: words('LEES STEP'), who: ['lee'], helpers: ['sade'] })
    .does(addStep, { step: 'childs', sentence: words('MIAS STEP'), who: ['mia'] })
    .does(addStep, { step: 'over', sentence: words('DONE STEP'), who: ['sade'] })
    .does(moveStep, { step: 'over', to: 'done' })
    .does(setBottomLine, { line: 'nights', must: words('A grown-up is there.') });

it('V6 a person’s copy holds all their own open steps and no step of anybody else, also where they help', () => {
  const story = told();
  for (let i = 0; i < 7; i += 1)
    story.does(addStep, { step: `s${i}`, sentence: words('more'), who: ['sade'] });
  const copy = personCopy(story.plan, 'sade', today);
  expect(copy.steps).toHaveLength(8);
  expect(copy.steps[0]).toMatchObject({ sentence: { text: 'SADES STEP' }, helpers: ['lee'] });
  expect(JSON.stringify(copy)).not.toMatch(/LEES|MIAS|DONE/);
  expect(copy.mustDos.map(({ id }) => id)).toEqual(['nights']);
  expect(copy.ring).toEqual({ name: 'Priya', phone: '01632 960 148' });
  expect(copy.version).toBe(story.plan.version);
});

it('V6 a person’s copy holds their own answer and nobody else’s', () => {
  const story = told()
    .does(answerStep, { step: 'hers', person: 'sade', answer: 'disagree', because: words('MY REASON') })
    .does(answerStep, { step: 'hers', person: 'lee', answer: 'disagree', because: words('HIS REASON') });
  const text = JSON.stringify(personCopy(story.plan, 'sade', today));
  expect(text).toContain('MY REASON');
  expect(text).not.toContain('HIS REASON');
});

it('V6 no copy holds what a child answered, not even the child’s own', () => {
  const story = told()
    .does(sayWorry, { worry: 'w', who: ['priya'], about: words('Nights') })
    .does(disputeWorry, { worry: 'w', person: 'mia', words: words('CHILD DISPUTES') })
    .does(disputeWorry, { worry: 'w', person: 'lee', words: words('LEE DISPUTES') })
    .does(answerStep, { step: 'childs', person: 'mia', answer: 'disagree', because: words('CHILD SAYS') })
    .does(answerStep, { step: 'childs', person: 'lee', answer: 'disagree', because: words('LEE SAYS') })
    .does(askFeedback, { sitting: 'f', person: 'mia', set: 'age-8-11', seenBy: 'worker' })
    .does(sayMore, { sitting: 'f', words: words('CHILD FACES') });
  const before = planCopy(story.plan, today).version;
  story.does(sayMore, { sitting: 'f', words: words('MORE FACES') });
  expect(planCopy(story.plan, today).version).toBe(before);
  const whole = JSON.stringify(planCopy(story.plan, today));
  expect(whole).toContain('LEE DISPUTES');
  expect(whole).toContain('LEE SAYS');
  for (const text of [whole, JSON.stringify(personCopy(story.plan, 'mia', today))])
    expect(text).not.toContain('CHILD');
});

it('V6 A6 a copy says who helps and nothing they keep for themselves', () => {
  const story = told();
  for (const [name, shown] of [
    ['Bev', 'number'],
    ['Jean', 'part'],
    ['Ron', 'nothing'],
    ['Kay', 'part'],
  ] as const) {
    const person = name.toLowerCase();
    story
      .does(addPerson, { person, role: 'network', name, phone: `PHONE ${name}` })
      .does(sayTask, { person, task: words(`TASK ${name}`) })
      .does(sayWhenFree, { person, free: words(`FREE ${name}`) })
      .does(chooseShown, { person, shown })
      .does(askToHelp, { person, by: 'sade' })
      .does(answerToAsking, { person, reply: name === 'Kay' ? 'no' : 'yes', words: words(`SAID ${name}`) });
  }
  const version = planCopy(story.plan, today).version;
  story
    .does(sayHowToReach, { person: 'bev', reach: words('REACH') })
    .does(tellWorry, { person: 'bev', by: 'sade', words: words('TOLD WORDS') });
  const copy = planCopy(story.plan, today);
  expect(copy.version).toBe(version);
  expect(copy.helpers).toEqual([
    { id: 'bev', relation: null, task: words('TASK Bev'), free: words('FREE Bev'), phone: 'PHONE Bev' },
    { id: 'jean', relation: null, task: words('TASK Jean'), free: words('FREE Jean'), phone: null },
  ]);
  expect(JSON.stringify(copy)).not.toMatch(/TASK Ron|Kay|REACH|TOLD WORDS|SAID|PHONE (Jean|Ron)/);
  expect(personCopy(story.plan, 'ron', today).part).toMatchObject({ task: words('TASK Ron'), phone: null });
  expect(personCopy(story.plan, 'kay', today).part).toBeNull();
  expect(JSON.stringify(personCopy(story.plan, 'lee', today))).not.toMatch(/TASK|PHONE/);
});

it('V6 a copy names who to ring, with no number where nobody wrote one, and never the reader', () => {
  const story = told();
  expect(personCopy(story.plan, 'priya', today).ring).toBeNull();
  const without = storyWithout();
  expect(personCopy(without.plan, 'sade', today).ring).toEqual({ name: 'Priya', phone: null });
});

const storyWithout = () => story().opens('D').adds('Sade', 'parent').adds('Priya', 'worker');

it('V6 a must-do in the whole plan says why, who looks, what if not and what grown-ups say, never what was found; on a person’s page it stands alone', () => {
  const story = told()
    .does(makePlanB, { planB: 'b', turning: { seen: words('SEEN'), then: words('THEN') } })
    .does(setBottomLine, {
      line: 'full',
      must: words('MUST'),
      why: words('REASON'),
      planB: 'b',
      check: { know: words('KNOW'), checker: 'priya' },
    })
    .does(answerBottomLine, {
      line: 'full',
      person: 'lee',
      answer: 'disagree',
      because: words('LEE BECAUSE'),
    })
    .does(answerBottomLine, {
      line: 'full',
      person: 'mia',
      answer: 'disagree',
      because: words('MIA BECAUSE'),
    })
    .does(lookAtBottomLine, { line: 'full', by: 'priya', kept: 'crossed', words: words('FOUND') });
  const { plan } = story;
  expect(planCopy(plan, today).mustDos.find(({ id }) => id === 'full')).toMatchObject({
    why: { text: 'REASON' },
    know: { text: 'KNOW' },
    checker: 'priya',
    ifNot: { text: 'THEN' },
    answers: [{ person: 'lee' }],
  });
  for (const never of ['FOUND', 'MIA BECAUSE'])
    expect(JSON.stringify(planCopy(plan, today))).not.toContain(never);
  const page = JSON.stringify(personCopy(plan, 'sade', today));
  for (const never of ['REASON', 'KNOW', 'LEE BECAUSE', 'FOUND']) expect(page).not.toContain(never);
});
