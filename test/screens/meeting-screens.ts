import { setBottomLine } from '../../src/plan/bottom-line/decide.ts';
import { keepText, prepareReview } from '../../src/plan/brought-forward/decide.ts';
import { askFeedback, finishSitting, giveFeedback } from '../../src/plan/feedback/decide.ts';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { finishMeeting, hearChild, lookAtStep, openMeeting } from '../../src/plan/meeting/decide.ts';
import { addPerson } from '../../src/plan/people/decide.ts';
import { makePlanB } from '../../src/plan/plan-b/decide.ts';
import { answerScale, askScale, revealRound } from '../../src/plan/scale/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { paths } from '../../src/plan-ui/paths.ts';
import { wordsOf } from '../browser/set-up-tablet.ts';
import { words } from '../builders/story.ts';
import { type Does, openTold, type Told } from './open-told.ts';
import type { Screen } from './screen.ts';

// What only months of work show: a second meeting with numbers and faces since the first, and a text kept at three reviews.

async function tellFamily(does: Does): Promise<void> {
  await does(addPerson, { person: 'ellis', name: 'Ellis', role: 'child', born: '2014-03-01' });
  await does(addPerson, { person: 'jade', name: 'Jade', role: 'parent' });
  await does(addPerson, { person: 'nan', name: 'Nan', role: 'network' });
  await does(addPerson, {
    person: 'gwen',
    name: 'Gwen Adair',
    role: 'professional',
    relation: words('Health visitor'),
  });
  await does(sayWorry, {
    worry: 'nights',
    who: ['jade'],
    about: words('Ellis was alone at night three times.'),
  });
  await does(setGoal, {
    goal: 'nights',
    children: ['ellis'],
    different: words('A sober grown-up is with Ellis every night.'),
    scale: {
      question: words('How safe are Ellis’s nights?'),
      ten: words('Somebody is there every night.'),
      zero: words('Nobody knows who is there.'),
    },
  });
  await does(makePlanB, {
    planB: 'nan',
    turning: { seen: words('Jade drinks.'), then: words('Ellis sleeps at Nan’s.'), by: 'nan' },
  });
  await does(setBottomLine, {
    line: 'sober',
    must: words('A sober grown-up is home every night.'),
    planB: 'nan',
  });
  const when = { kind: 'by', date: '2027-02-12' } as const;
  await does(addStep, {
    step: 'call',
    sentence: words('Jade calls the clinic.'),
    who: ['jade'],
    goal: 'nights',
    when,
  });
  await does(addStep, {
    step: 'key',
    sentence: words('Nan gets a key.'),
    who: ['nan'],
    goal: 'nights',
    when,
  });
}

async function meet(does: Does): Promise<void> {
  await does(openMeeting, { meeting: 'first', kind: 'core-group', people: ['jade', 'nan', 'gwen'] });
  await does(hearChild, { meeting: 'first', child: 'ellis' });
  await does(finishMeeting, { meeting: 'first', although: words('We had to stop early.') });
}

async function answer(does: Does): Promise<void> {
  await does(askScale, { round: 'r', goal: 'nights', people: ['ellis', 'jade', 'gwen'] });
  for (const [person, number] of [
    ['ellis', 7],
    ['jade', 5],
    ['gwen', 3],
  ] as const)
    await does(answerScale, { round: 'r', person, answer: { kind: 'number', number }, alone: true });
  await does(revealRound, { round: 'r' });
  await does(askFeedback, { sitting: 's', person: 'ellis', set: 'age-12-17', seenBy: 'everyone' });
  for (const [question, face] of [
    ['did-what-said', 5],
    ['explained', 4],
  ] as const)
    await does(giveFeedback, { sitting: 's', question, given: { kind: 'face', face } });
  await does(finishSitting, { sitting: 's' });
}

const secondMeeting: Told = {
  name: 'Morgan',
  now: '2027-02-16T15:00:00Z',
  tell: async (does, on) => {
    on('2027-01-12T10:00:00.000Z');
    await tellFamily(does);
    on('2027-01-19T10:00:00.000Z');
    await meet(does);
    on('2027-02-08T10:00:00.000Z');
    await answer(does);
    on('2027-02-16T14:30:00.000Z');
    await does(openMeeting, { meeting: 'second', kind: 'core-group', people: ['jade', 'nan', 'gwen'] });
    await does(lookAtStep, {
      meeting: 'second',
      step: 'call',
      outcome: 'stuck',
      words: words('The clinic opens when Jade works.'),
      unblocker: 'gwen',
    });
  },
};

const keptThrice: Told = {
  name: 'Morgan',
  now: '2027-11-16T15:00:00Z',
  tell: async (does, on) => {
    on('2027-01-12T10:00:00.000Z');
    await tellFamily(does);
    for (const day of ['2027-04-13', '2027-07-13', '2027-10-12']) {
      on(`${day}T10:00:00.000Z`);
      await does(prepareReview, { review: day });
      for (const [shelf, id] of brought) await does(keepText, { review: day, shelf, id });
    }
    on('2027-11-16T10:00:00.000Z');
    await does(prepareReview, { review: 'last' });
  },
};

const brought = [
  ['worries', 'nights'],
  ['goals', 'nights'],
  ['bottomLines', 'sober'],
  ['planBs', 'nan'],
  ['steps', 'call'],
  ['steps', 'key'],
] as const;

export const meetingScreens: readonly Screen[] = [
  {
    name: 'core-group-second',
    open: (page, language) =>
      openTold(page, language, secondMeeting, (plan) => paths.coreGroup(plan, 'second')),
  },
  {
    name: 'core-group-since',
    open: async (page, language) => {
      await openTold(page, language, secondMeeting, (plan) => paths.coreGroup(plan, 'second'));
      await page
        .getByRole('heading', { name: wordsOf(language, 'core-group')('since.title') })
        .evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: 'old-text-kept',
    open: (page, language) => openTold(page, language, keptThrice, paths.oldText),
  },
];
