import {
  attend,
  finishMeeting,
  hearChild,
  leaveGoalWithout,
  lookAtStep,
  openMeeting,
  setNextMeeting,
} from '../meeting/decide.ts';
import { addStep } from '../step/decide.ts';
import type { Teller } from './teller.ts';

/** The first plan meeting; Lee is not there yet. */
export function tellTheFirstMeeting(teller: Teller): void {
  const { priya } = teller;
  const meeting = 'first';
  const people = ['kelly-ann', 'lee', 'jean', 'bev', 'osei', 'gwen', 'priya'];
  teller.on(-112, '10:00').does(openMeeting, { meeting, kind: 'core-group', people, chair: 'priya' });
  for (const person of people) priya.does(attend, { meeting, person, here: person !== 'lee' });
  priya
    .does(lookAtStep, { meeting, step: 'heater', outcome: 'going' })
    .does(lookAtStep, { meeting, step: 'uniform', outcome: 'done', words: teller.words('m2.shoes') })
    .does(addStep, {
      step: 'group',
      sentence: teller.words('step.group'),
      picture: 'support-group',
      who: ['kelly-ann'],
      when: { kind: 'often', times: 1, outOf: 1, unit: 'weeks', until: teller.friday(-60) },
      goal: 'group',
      meeting,
    })
    .does(addStep, {
      step: 'nights-list',
      sentence: teller.words('step.nights-list'),
      picture: 'calendar',
      who: ['jean', 'bev'],
      helpers: ['kelly-ann'],
      when: { kind: 'by', date: teller.friday(-78) },
      check: { know: teller.words('step.nights-list.know'), checker: 'priya' },
      goal: 'nights',
      meeting,
    })
    .does(addStep, {
      step: 'bag',
      sentence: teller.words('step.bag'),
      picture: 'school-bag',
      who: ['alfie'],
      helpers: ['kelly-ann'],
      when: { kind: 'often', times: 5, outOf: 7, unit: 'days', until: teller.friday(-46) },
      check: { know: teller.words('step.bag.know'), checker: 'kelly-ann' },
      goal: 'school',
      child: 'alfie',
      after: 'uniform',
      meeting,
    })
    .does(hearChild, { meeting, child: 'alfie', words: teller.words('m1.alfie') })
    .does(leaveGoalWithout, { meeting, goal: 'lee', because: teller.words('m1.lee') })
    .does(setNextMeeting, { meeting, on: teller.day(-56) })
    .does(finishMeeting, { meeting });
}
