import { describe, expect, it } from 'vitest';
import { type Story, story, words } from '../../../test/builders/story.ts';
import { choosePlanKind } from '../family/decide.ts';
import { askFeedback, giveFeedback } from '../feedback/decide.ts';
import { reachGoal, setGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { answerToAsking, askToHelp } from '../network/decide.ts';
import { recordTold } from '../people/decide.ts';
import { makePlanB } from '../plan-b/decide.ts';
import { planBDue } from '../plan-b/due.ts';
import { isInUse } from '../plan-b/views.ts';
import { summarise } from '../summary/summarise.ts';
import { withdrawDecision } from '../supervision/decide.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import { recordVisitMade, recordVisitMissed } from '../visit/decide.ts';
import {
  answerClosing,
  type DecideClosing,
  decideClosing,
  openAgain,
  proposeClosing,
  withdrawClosing,
} from './decide.ts';
import { childrenLastSeen, goalsKept, parentsAsked, planBsForClosing, visitsMissed } from './known.ts';
import { questionsFor, questionsLeft } from './questions.ts';
import { standingDecisions } from './settled.ts';
import { closedSince, closingUnderWay, decidedApart } from './views.ts';

const rules = timeLimits.shipped;
const today = '2027-02-16';
const reason = 'will-not-engage';
const because = words('Nobody has asked why.');

const kind = (told: Story, value: string | null) => told.does(choosePlanKind, { kind: value });
const visit = (told: Story, on: string, seen: boolean) =>
  seen
    ? told.on(on).does(recordVisitMade, { visit: on, who: [], children: [{ child: 'mia', seen: true }] })
    : told.on(on).does(recordVisitMissed, { visit: on, who: [], why: 'nobody-answered' });

/** The Penfolds: Mia was seen on 28 January; nobody answered on 2, 9 and 16 February; plan B was never used. */
function penfolds(of: string | null = 'child-in-need') {
  const told = story('2027-01-11').opens('Penfold');
  told.adds('Mia', 'child', { born: '2021-03-01' }).adds('Kay', 'parent').adds('Tom', 'parent');
  told.does(recordTold, { person: 'kay', how: words('At home.') });
  kind(told, of);
  told.does(makePlanB, {
    planB: 'b',
    turning: {
      seen: words('Two missed visits.'),
      then: words('School check next day and joint visit.'),
      within: { count: 5, unit: 'working-days' },
    },
  });
  visit(told, '2027-01-28', true);
  for (const on of ['2027-02-02', '2027-02-09', today]) visit(told, on, false);
  return told;
}
const proposed = () => penfolds().does(proposeClosing, { closing: 'c', reason });
const ruth: DecideClosing = {
  closing: 'c',
  decision: 'd',
  close: false,
  name: 'Ruth Aldous',
  role: 'Team manager',
  what: words('The plan goes on.'),
  because,
  read: ['plan', 'visits'],
  rules,
};
const answers = (told: Story) => {
  for (const question of questionsLeft(told.plan, closingUnderWay(told.plan)!, rules, today))
    told.does(answerClosing, { closing: 'c', question, words: words('Found out.') });
  return told;
};

describe('closing', () => {
  it('X1 is proposed with a reason, once', () => {
    const told = penfolds();
    const refused = (more: object) =>
      told.refused(proposeClosing, { closing: 'c', reason: 'other', ...more });
    expect(refused({}).reason).toBe('closing-reason-empty');
    expect(refused({ reason, on: '2027-02-17' }).reason).toBe('date-in-future');
    told.does(proposeClosing, { closing: 'c', reason });
    expect(refused({ closing: 'c2', reason }).reason).toBe('closing-under-way');
    expect(told.refused(withdrawClosing, { closing: 'c', because: words('') }).rule).toBe('X1');
    told.does(withdrawClosing, { closing: 'c', because });
    expect(closingUnderWay(told.plan)).toBeUndefined();
    expect(
      told.refused(answerClosing, { closing: 'c', question: 'plan-b-used', words: because }).reason,
    ).toBe('closing-over');
    told.does(proposeClosing, { closing: 'c2', reason });
    expect(closingUnderWay(told.plan)?.id).toBe('c2');
  });

  it('X2 lays out what the plan knows: last seen 19 days ago, three visits missed, plan B never used, who was told and asked', () => {
    const { plan } = proposed();
    expect(childrenLastSeen(plan, today)).toMatchObject([{ on: '2027-01-28', days: 19 }]);
    expect(visitsMissed(plan).map(({ on }) => on)).toEqual(['2027-02-02', '2027-02-09', '2027-02-16']);
    expect(planBsForClosing(plan)).toMatchObject([{ planB: { id: 'b' }, used: [] }]);
    expect(parentsAsked(plan).map(({ parent, told, asked }) => [now(parent.name), told, asked])).toEqual([
      ['Kay', '2027-01-11', null],
      ['Tom', null, null],
    ]);
  });

  it('X2 a parent was asked once they gave faces; a goal has held since the day it was reached', () => {
    const told = penfolds()
      .does(askFeedback, { sitting: 'f', person: 'tom', set: 'parent', seenBy: 'everyone' })
      .does(giveFeedback, { sitting: 'f', question: 'know-worries', given: { kind: 'face', face: 4 } })
      .does(setGoal, { goal: 'g', different: words('x') })
      .does(reachGoal, { goal: 'g', on: '2027-02-01' });
    expect(parentsAsked(told.plan).at(-1)?.asked).toBe(today);
    expect(goalsKept(told.plan)).toMatchObject([{ goal: { id: 'g' }, on: '2027-02-01' }]);
  });

  it('X3 each reason has its questions; what the plan answers itself is not asked', () => {
    const told = proposed();
    const left = () => questionsLeft(told.plan, told.plan.closings.c!, rules, today);
    expect(left()).toEqual([
      'child-last-seen',
      'plan-b-used',
      'why-they-stay-away',
      'other-parent-asked',
      'who-is-there-after',
    ]);
    told.adds('Bev', 'network').does(askToHelp, { person: 'bev', by: 'kay' });
    told.does(answerToAsking, { person: 'bev', reply: 'yes' });
    told.does(recordVisitMade, { visit: 'later', who: [], children: [{ child: 'mia', seen: true }] });
    expect(left()).toEqual(['plan-b-used', 'why-they-stay-away', 'other-parent-asked']);
    told.does(answerClosing, { closing: 'c', question: 'why-they-stay-away', words: words('Afraid.') });
    expect(left()).toEqual(['plan-b-used', 'other-parent-asked']);
    expect(told.refused(decideClosing, { ...ruth, close: true })).toMatchObject({
      rule: 'X3',
      slots: { count: 2 },
    });
    // Emptied, it is open again.
    told.does(answerClosing, { closing: 'c', question: 'why-they-stay-away', words: words('') });
    expect(left()).toContain('why-they-stay-away');
    expect(questionsFor('goals-reached')).toContain('goals-sustained');
  });

  it('X3 X4 answered, and decided by Ruth, the plan is closed', () => {
    const told = answers(proposed()).does(decideClosing, { ...ruth, close: true });
    expect(closedSince(told.plan)).toMatchObject({ on: today, decision: { name: 'Ruth Aldous' } });
    expect(summarise(told.plan, today, rules).closed).toBe(today);
    expect(told.refused(proposeClosing, { closing: 'c3', reason }).reason).toBe('plan-closed-already');
  });

  it('X4 whoever proposed it does not decide, and nobody decides before it was proposed', () => {
    const told = proposed();
    expect(told.refused(decideClosing, { ...ruth, name: 'priya nand ' }).reason).toBe('decision-by-proposer');
    expect(told.refused(decideClosing, { ...ruth, on: '2027-02-15' }).reason).toBe(
      'decision-before-proposal',
    );
    expect(told.refused(decideClosing, { ...ruth, because: words('') }).reason).toBe(
      'decision-without-reason',
    );
  });

  it('X5 Ruth refuses without the answers; plan B starts in the same act, dated', () => {
    const told = proposed().does(decideClosing, { ...ruth, planB: 'b' });
    const planB = told.plan.planBs.b!;
    expect(isInUse(planB)).toBe(true);
    expect(planB.used).toMatchObject([{ on: today, words: because }]);
    expect(planBDue(told.plan, planB, rules)).toBe('2027-02-23');
    expect(closedSince(told.plan)).toBeNull();
    expect(closingUnderWay(told.plan)).toBeUndefined();
    expect(told.plan.closings.c?.decided).toMatchObject({ on: today, close: false });
  });

  it('X6 a child protection plan is not closed from a tablet; a kind nobody named is named first', () => {
    const refused = (told: Story) => told.refused(proposeClosing, { closing: 'c', reason }).reason;
    expect(refused(penfolds('child-protection'))).toBe('plan-not-closed-from-here');
    expect(refused(penfolds(null))).toBe('plan-kind-not-said');
    // Became one while closing was proposed: Ruth may still refuse, but nobody closes.
    const told = kind(answers(proposed()), 'child-protection');
    expect(told.refused(decideClosing, { ...ruth, close: true }).reason).toBe('plan-not-closed-from-here');
    expect(told.facts(decideClosing, ruth)).toHaveLength(2);
  });

  it('X7 closed, it opens again with a reason; a decision taken back closes nothing', () => {
    const told = answers(proposed()).does(decideClosing, { ...ruth, close: true });
    expect(told.refused(openAgain, { because: words('') }).reason).toBe('opening-needs-reason');
    expect(told.refused(openAgain, { because, on: '2027-02-15' }).reason).toBe('opened-before-closed');
    told.does(openAgain, { because });
    expect(closedSince(told.plan)).toBeNull();
    expect(told.refused(openAgain, { because }).reason).toBe('plan-not-closed');
    expect(told.plan.openedAgain).toEqual([{ closing: 'c', on: today, because }]);
    const own = answers(proposed())
      .by('Ruth Aldous')
      .does(decideClosing, { ...ruth, close: true });
    own.does(withdrawDecision, { decision: 'd', because });
    expect(closedSince(own.plan)).toBeNull();
    expect(closingUnderWay(own.plan)?.id).toBe('c');
  });

  it('X8 decided apart in two ways, the plan goes on and says so', () => {
    const priya = answers(proposed());
    const other = priya
      .apart('sam', 'Sam Hale')
      .does(decideClosing, { ...ruth, decision: 'e', name: 'Sam Hale' });
    priya.does(decideClosing, { ...ruth, close: true }).meets(other);
    expect(standingDecisions(priya.plan, priya.plan.closings.c!)).toHaveLength(2);
    expect([closedSince(priya.plan), decidedApart(priya.plan)?.id]).toEqual([null, 'c']);
    priya.does(proposeClosing, { closing: 'c2', reason });
    expect(decidedApart(priya.plan)).toBeNull();
  });

  it('V6 closing leaves no trace in the number of a copy', () => {
    const told = penfolds();
    const before = told.plan.version;
    told.does(proposeClosing, { closing: 'c', reason });
    expect(answers(told).does(decideClosing, ruth).plan.version).toBe(before);
  });

  it('H5 what was just proposed, answered or decided is taken back', () => {
    const told = penfolds();
    const act = () => lastAct('plan', told.entries, told.tablet.context.by, '2027-02-16T00:00:00.000Z')!;
    told.on('2027-02-17').does(proposeClosing, { closing: 'c', reason });
    expect(closingUnderWay(told.does(takeBack, { act: act(), because }).plan)).toBeUndefined();
    told.does(proposeClosing, { closing: 'c2', reason });
    const answer = { closing: 'c2', question: 'plan-b-used', words: words('No.') } as const;
    told.does(answerClosing, answer).does(takeBack, { act: act(), because });
    expect(told.plan.closings.c2?.answers['plan-b-used']).toBeUndefined();
    told.by('Ruth Aldous').does(decideClosing, { ...ruth, closing: 'c2', planB: 'b' });
    told.does(takeBack, { act: act(), because });
    expect(isInUse(told.plan.planBs.b!)).toBe(false);
    expect(closingUnderWay(told.plan)?.id).toBe('c2');
  });
});
