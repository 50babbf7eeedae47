import { lookAtBottomLine, setBottomLine } from '../../src/plan/bottom-line/decide.ts';
import type { Decide } from '../../src/plan/decision.ts';
import { askFeedback } from '../../src/plan/feedback/decide.ts';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { answerToAsking, askToHelp, sayTask, sayWhenFree, tellWorry } from '../../src/plan/network/decide.ts';
import { addPerson, recordTold } from '../../src/plan/people/decide.ts';
import { makePlanB, testPlanB } from '../../src/plan/plan-b/decide.ts';
import { layStone, reachStone } from '../../src/plan/road/decide.ts';
import { answerScale, askScale, revealRound } from '../../src/plan/scale/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { words } from './story.ts';

type Does = <R>(verb: Decide<R>, request: R) => void;

/** A small plan in which nothing of the list is missing but the day of the next meeting. */
export function tellWholePlan(does: Does): void {
  tellPeople(does);
  tellGoal(does);
  tellSafety(does);
}

function tellPeople(does: Does): void {
  const [person, corey] = ['bev', 'corey'];
  does(addPerson, { person: 'alfie', role: 'child', name: 'Alfie', born: '2019-05-01' });
  does(addPerson, { person: corey, role: 'parent', name: 'Corey' });
  does(addPerson, { person, role: 'network', name: 'Bev', phone: '01632 960 171' });
  does(recordTold, { person: corey, how: words('At home.') });
  does(sayWorry, {
    worry: 'nights',
    who: [person],
    about: words('Alfie was awake alone at midnight.'),
    could: words('He could get hurt.'),
  });
  does(tellWorry, { person, by: corey, words: words('Alfie was alone at night.') });
  does(askToHelp, { person, by: corey });
  does(answerToAsking, { person, reply: 'yes' });
  does(sayTask, { person, task: words('Comes over when Corey rings.') });
  does(sayWhenFree, { person, free: words('Evenings') });
  does(askFeedback, { sitting: 'alfie', person: 'alfie', set: 'age-4-7', seenBy: 'worker' });
  does(askFeedback, { sitting: 'corey', person: corey, set: 'parent', seenBy: 'worker' });
}

const check = { know: words('Bev texts in the evening.'), checker: 'corey' };

function tellGoal(does: Does): void {
  does(setGoal, {
    goal: 'nights',
    different: words('A grown-up is with Alfie every night.'),
    worries: ['nights'],
    see: words('Alfie sleeps.'),
    howLong: words('For three months.'),
    scale: { question: words('How safe?'), ten: words('Safe every night.'), zero: words('Not safe.') },
  });
  does(askScale, { round: 'first', goal: 'nights', people: ['bev'] });
  does(answerScale, { round: 'first', person: 'bev', answer: { kind: 'number', number: 6 }, alone: true });
  does(revealRound, { round: 'first' });
  does(addStep, {
    step: 'ring',
    sentence: words('Corey rings Bev at six.'),
    goal: 'nights',
    who: ['corey'],
    when: { kind: 'by', date: '2027-02-01' },
    check,
  });
}

function tellSafety(does: Does): void {
  does(makePlanB, {
    planB: 'night',
    turning: {
      seen: words('Nobody sober is there.'),
      then: words('Bev takes Alfie home.'),
      by: 'bev',
      within: { count: 1, unit: 'hours' },
    },
  });
  does(testPlanB, { planB: 'night', words: words('Bev was there in ten minutes.') });
  does(setBottomLine, {
    line: 'night',
    must: words('A sober grown-up is there at night.'),
    why: words('Alfie was alone.'),
    planB: 'night',
    check,
  });
  does(lookAtBottomLine, { line: 'night', by: 'bev', kept: 'kept' });
  does(layStone, { stone: 'bye', name: words('Goodbye'), by: '2027-06-01', goodbye: true });
  does(reachStone, { stone: 'bye' });
}
