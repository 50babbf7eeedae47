import { addDays } from '../../src/lib/day.ts';
import type { Decide } from '../../src/plan/decision.ts';
import { choosePlanKind } from '../../src/plan/family/decide.ts';
import { askFeedback, finishSitting, giveFeedback } from '../../src/plan/feedback/decide.ts';
import { reachGoal, setGoal } from '../../src/plan/goal/decide.ts';
import { addPerson, recordTold } from '../../src/plan/people/decide.ts';
import { layStone, reachStone } from '../../src/plan/road/decide.ts';
import { addStep, moveStep } from '../../src/plan/step/decide.ts';
import { holdSupervision } from '../../src/plan/supervision/decide.ts';
import { recordVisitMade } from '../../src/plan/visit/decide.ts';
import { words } from './story.ts';

/** The day every plan of the team was opened, and today: a brief is made for June. */
export const TEAM_OPENED = '2027-01-04';
export const TEAM_TODAY = '2027-07-05';

/** Families of two workers; no word of them may be on any sheet. */
export const teamFamilies = [
  ...['Abara', 'Bright', 'Cole', 'Dunmore', 'Eames', 'Farooq', 'Gallow'].map((name) => ({
    name,
    worker: 'Priya Nand',
  })),
  ...['Hollis', 'Idris', 'Jarrow', 'Kemble', 'Lisle'].map((name) => ({ name, worker: 'Gwen Adair' })),
].map((family, at) => ({ ...family, number: at + 1 }));

/** What was done about a family on a day. */
export interface Told {
  readonly on: string;
  readonly act: <T>(does: <R>(verb: Decide<R>, request: R) => T) => T;
}

/**
 * Half a year of the family of this number (1 to 12), the first day first. Each has a child born on 4 January 2021; the even ones a baby born on
 * 4 January 2026 too. Numbers 1 to 7 have a step whose day was 10 June; 1 to 6 had one late from 11 February to 5 March, 1 to 5 one late
 * from 13 to 20 April; 10 to 12 have one stuck since 1 June. 1 to 5 did a step on 22 June. 6 to 12 said on 15 June what they think. 1 to 6
 * were last visited and 1 to 5 last spoken about in supervision on 29 March. 7 to 12 reached a goal and 8 to 12 a stone in June.
 */
export function teamFamily(number: number): readonly Told[] {
  const told: Told[] = [];
  const does = <R>(on: string, verb: Decide<R>, request: R) => {
    told.push({ on, act: (doing) => doing(verb, request) });
  };
  const step = (name: string, from: string, by: string) =>
    does(from, addStep, {
      step: name,
      sentence: words(`Mum rings about the ${name} bed.`),
      when: { kind: 'by', date: by },
    });
  const done = (name: string, on: string) => does(on, moveStep, { step: name, to: 'done' });
  const children = ['first', ...(number % 2 === 0 ? ['baby'] : [])];
  does(TEAM_OPENED, addPerson, { person: 'first', name: `Zuri${number}`, role: 'child', born: '2021-01-04' });
  if (number % 2 === 0)
    does(TEAM_OPENED, addPerson, {
      person: 'baby',
      name: `Otis${number}`,
      role: 'child',
      born: '2026-01-04',
    });
  does(TEAM_OPENED, addPerson, { person: 'mum', name: `Marla${number}`, role: 'parent' });
  does(TEAM_OPENED, choosePlanKind, { kind: 'child-in-need' });
  does(TEAM_OPENED, recordTold, { person: 'mum', on: TEAM_OPENED, how: words('At home.') });
  const visitedUntil = number <= 6 ? '2027-03-29' : TEAM_TODAY;
  for (let on = TEAM_OPENED; on <= visitedUntil; on = addDays(on, 14))
    does(on, recordVisitMade, {
      visit: on,
      on,
      who: [],
      children: children.map((child) => ({ child, seen: true, alone: true })),
    });
  const supervisedUntil = number <= 5 ? '2027-03-29' : TEAM_TODAY;
  for (let on = TEAM_OPENED; on <= supervisedUntil; on = addDays(on, 28))
    does(on, holdSupervision, { supervision: on, led: 'Ruth Aldous', worker: 'Priya Nand', on });
  if (number <= 6) {
    step('winter', '2027-01-28', '2027-02-10');
    done('winter', '2027-03-05');
  }
  if (number <= 5) {
    step('spring', '2027-04-01', '2027-04-12');
    done('spring', '2027-04-20');
  }
  if (number <= 7) step('summer', '2027-05-31', '2027-06-10');
  if (number >= 10) {
    step('bunk', '2027-05-20', '2027-08-02');
    does('2027-06-01', moveStep, { step: 'bunk', to: 'stuck', because: words('The shop has none.') });
  }
  if (number <= 5) {
    step('cot', '2027-06-01', '2027-06-25');
    done('cot', '2027-06-22');
  }
  if (number >= 6) {
    does('2027-06-15', askFeedback, { sitting: 'june', person: 'mum', set: 'parent', seenBy: 'worker' });
    does('2027-06-15', giveFeedback, {
      sitting: 'june',
      question: 'listened',
      given: { kind: 'face', face: 4 },
    });
    does('2027-06-15', finishSitting, { sitting: 'june' });
  }
  if (number >= 7) {
    does(TEAM_OPENED, setGoal, { goal: 'beds', different: words('Everybody has a bed.') });
    does('2027-06-21', reachGoal, { goal: 'beds' });
  }
  if (number >= 8) {
    does(TEAM_OPENED, layStone, { stone: 'shop', name: words('The shop has beds'), by: '2027-06-30' });
    does('2027-06-22', reachStone, { stone: 'shop' });
  }
  return told.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
