import { answerBottomLine, setBottomLine } from '../bottom-line/decide.ts';
import { sayGoingWell } from '../going-well/decide.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { sayWish } from '../wish/decide.ts';
import { faces, parentFaces } from './faces.ts';
import type { Teller } from './teller.ts';
import { tellFirstHills, tellSecondHills } from './three-hills.ts';

/** New steps, the third faces, what both parents say. */
export function tellTheNewYear(teller: Teller): void {
  const often = (times: number, outOf: number, until: number) => ({
    kind: 'often' as const,
    times,
    outOf,
    unit: 'days' as const,
    until: teller.friday(until),
  });
  const by = (offset: number) => ({ kind: 'by' as const, date: teller.day(offset) });
  teller
    .on(-19)
    .does(addStep, {
      step: 'walk',
      sentence: teller.words('step.walk'),
      picture: 'walk-to-school',
      who: ['bev'],
      helpers: ['jean'],
      when: often(9, 10, 9),
      check: { know: teller.words('step.walk.know'), checker: 'osei' },
      goal: 'school',
      child: 'alfie',
      after: 'bag',
    })
    .does(addStep, {
      step: 'breakfast',
      sentence: teller.words('step.breakfast'),
      picture: 'school-breakfast',
      who: ['osei'],
      when: by(-5),
      check: { know: teller.words('step.breakfast.know'), checker: 'kelly-ann' },
      goal: 'school',
      child: 'alfie',
    })
    .does(addStep, {
      step: 'key',
      sentence: teller.words('step.key'),
      picture: 'key',
      who: ['kelly-ann'],
      helpers: ['jean'],
      when: by(-7),
      goal: 'nights',
    })
    .does(setBottomLine, {
      line: 'car',
      must: teller.words('line.car'),
      why: teller.words('line.car.why'),
      picture: 'no-drink-driving',
    })
    .does(answerBottomLine, { line: 'car', person: 'kelly-ann', answer: 'agree' });
  teller
    .on(-14)
    .does(sayWish, {
      wish: 'alfie',
      person: 'alfie',
      words: teller.words('wish.alfie'),
      goal: 'nights',
      forAll: true,
    })
    .does(moveStep, { step: 'walk', to: 'started' })
    .does(moveStep, { step: 'park', to: 'started' })
    .does(moveStep, { step: 'fridays', to: 'started' })
    .does(moveStep, { step: 'clinic', to: 'started' });
  tellFirstHills(teller);
  teller
    .on(-11)
    .does(addStep, {
      step: 'ring',
      sentence: teller.words('step.ring'),
      picture: 'phone',
      who: ['kelly-ann'],
      helpers: ['bev'],
      when: often(7, 7, 9),
      check: { know: teller.words('step.ring.know'), checker: 'priya' },
      goal: 'nights',
      child: 'alfie',
    })
    .does(moveStep, { step: 'ring', to: 'started' })
    .does(sayGoingWell, {
      thing: 'bev',
      kind: 'existing-safety',
      words: teller.words('well.bev'),
      seenBy: teller.words('well.bev.seen'),
      picture: 'person:bev',
    })
    .does(addStep, {
      step: 'lee-nights',
      sentence: teller.words('step.lee-nights'),
      picture: 'calendar',
      who: ['lee'],
      helpers: ['ron'],
      when: by(-2),
      check: { know: teller.words('step.lee-nights.know'), checker: 'jean' },
      goal: 'nights',
    });
  faces(teller, -9, 'alfie-3', [4, 5, 4], 'faces.alfie.3');
  parentFaces(teller, -8, 'kelly-ann-1', 'kelly-ann', [4, 4, 3, 5], 7);
  parentFaces(teller, -7, 'lee-2', 'lee', [4, 3, 3, 4], 5);
  teller.on(-6).does(moveStep, { step: 'key', to: 'done' });
  tellSecondHills(teller);
}
