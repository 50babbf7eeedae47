import { setBottomLine } from '../../src/plan/bottom-line/decide.ts';
import { setGoal } from '../../src/plan/goal/decide.ts';
import { sayGoingWell } from '../../src/plan/going-well/decide.ts';
import { personLeft } from '../../src/plan/people/decide.ts';
import { makePlanB } from '../../src/plan/plan-b/decide.ts';
import { addStep } from '../../src/plan/step/decide.ts';
import { sayWish } from '../../src/plan/wish/decide.ts';
import { sayWorry } from '../../src/plan/worry/decide.ts';
import { story, words } from './story.ts';

/** The Docherty plan before its June review: eleven texts, four of them older than 90 days. */
export function docherty() {
  const told = story('2027-01-12')
    .opens('Docherty')
    .adds('Alfie', 'child')
    .adds('Kelly-Ann', 'parent')
    .adds('Dean', 'network')
    .does(sayWorry, { worry: 'nights', who: ['kelly-ann'], about: words('Alfie was awake alone at night.') })
    .does(sayWorry, { worry: 'dean', who: ['kelly-ann'], about: words('Dean shouts when he is here.') })
    .does(setGoal, { goal: 'calm', different: words('Alfie sleeps all night.'), see: words('Calm mornings') })
    .does(setBottomLine, { line: 'adult', must: words('A grown-up is at home at night.') })
    .on('2027-01-28')
    .does(personLeft, { person: 'dean', because: words('He moved out in January.') })
    .on('2027-04-20')
    .does(sayGoingWell, { thing: 'reads', kind: 'strength', words: words('Kelly-Ann reads to Alfie.') })
    .does(sayGoingWell, { thing: 'bev', kind: 'existing-safety', words: words('Bev takes Alfie in.') })
    .does(setGoal, { goal: 'school', different: words('Alfie is in school on time.') })
    .does(sayWish, { wish: 'dog', person: 'alfie', words: words('A dog.'), forAll: true })
    .does(sayWish, { wish: 'secret', person: 'alfie', words: words('My dad.'), forAll: false })
    .does(setBottomLine, { line: 'sober', must: words('Nobody drinks when Alfie is here.') })
    .does(makePlanB, { planB: 'b', turning: { seen: words('Drink'), then: words('Bev comes.') } })
    .does(sayWorry, { worry: 'school', who: ['kelly-ann'], about: words('Alfie was late nine times.') })
    .does(addStep, { step: 'walk', sentence: words('Bev walks Alfie to school.') });
  return told.on('2027-05-25');
}
