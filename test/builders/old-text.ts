import { setBottomLine } from '../../src/plan/bottom-line/decide.ts';
import type { Decide } from '../../src/plan/decision.ts';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { sayGoingWell } from '../../src/plan/going-well/decide.ts';
import { addPerson, personLeft } from '../../src/plan/people/decide.ts';
import { makePlanB } from '../../src/plan/plan-b/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWish } from '../../src/plan/wish/decide.ts';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { story, words } from './story.ts';

type DoesOn = <R>(verb: Decide<R>, request: R, day: string) => void | Promise<void>;

/** The Docherty plan before its June review: eleven texts, four of them older than 90 days. */
export async function tellDocherty(does: DoesOn): Promise<void> {
  for (const tell of [inJanuary, inApril]) for (const one of tell) await one(does);
}

type Told = (does: DoesOn) => void | Promise<void>;
const told =
  <R>(day: string, verb: Decide<R>, request: R): Told =>
  (does) =>
    does(verb, request, day);

const [january, april] = ['2027-01-12', '2027-04-20'];
const who = ['kelly-ann'];
const inJanuary: readonly Told[] = [
  told(january, addPerson, { person: 'alfie', role: 'child', name: 'Alfie', born: '2020-05-01' }),
  told(january, addPerson, { person: 'kelly-ann', role: 'parent', name: 'Kelly-Ann' }),
  told(january, addPerson, { person: 'dean', role: 'network', name: 'Dean' }),
  told(january, sayWorry, { worry: 'nights', who, about: words('Alfie was awake alone at night.') }),
  told(january, sayWorry, { worry: 'dean', who, about: words('Dean shouts when he is here.') }),
  told(january, setGoal, {
    goal: 'calm',
    different: words('Alfie sleeps all night.'),
    see: words('Calm mornings'),
  }),
  told(january, setBottomLine, { line: 'adult', must: words('A grown-up is at home at night.') }),
  told('2027-01-28', personLeft, { person: 'dean', because: words('He moved out in January.') }),
];
const inApril: readonly Told[] = [
  told(april, sayGoingWell, { thing: 'reads', kind: 'strength', words: words('Kelly-Ann reads to Alfie.') }),
  told(april, sayGoingWell, { thing: 'bev', kind: 'existing-safety', words: words('Bev takes Alfie in.') }),
  told(april, setGoal, { goal: 'school', different: words('Alfie is in school on time.') }),
  told(april, sayWish, { wish: 'dog', person: 'alfie', words: words('A dog.'), forAll: true }),
  told(april, sayWish, { wish: 'secret', person: 'alfie', words: words('My dad.'), forAll: false }),
  told(april, setBottomLine, { line: 'sober', must: words('Nobody drinks when Alfie is here.') }),
  told(april, makePlanB, { planB: 'b', turning: { seen: words('Drink'), then: words('Bev comes.') } }),
  told(april, sayWorry, { worry: 'school', who, about: words('Alfie was late nine times.') }),
  told(april, addStep, { step: 'walk', sentence: words('Bev walks Alfie to school.') }),
];

/** The same as a story, on 25 May 2027. */
export function docherty() {
  const all = story(january).opens('Docherty');
  for (const tell of [...inJanuary, ...inApril])
    void tell((verb, request, day) => void all.on(day).does(verb, request));
  return all.on('2027-05-25');
}
