import {
  attend,
  finishMeeting,
  hearChild,
  lookAtBottomLineInMeeting,
  lookAtStep,
  openMeeting,
  setNextMeeting,
} from '../meeting/decide.ts';
import { sendMinutesTo, signMinutes, writeMinutes } from '../meeting/minutes-clocks.ts';
import { addStep } from '../step/decide.ts';
import type { Teller } from './teller.ts';

/** The second plan meeting: Priya is ill, Gwen leads on her own tablet. */
export function tellTheSecondMeeting(teller: Teller): void {
  const { gwen } = teller;
  const meeting = 'second';
  const people = ['kelly-ann', 'lee', 'jean', 'bev', 'osei', 'gwen'];
  gwen.receives(teller.priya.entries).at(`${teller.day(-56)}T10:00:00.000Z`);
  gwen.does(openMeeting, { meeting, kind: 'core-group', people, chair: 'gwen' });
  for (const person of people) gwen.does(attend, { meeting, person, here: true });
  gwen
    .does(lookAtStep, { meeting, step: 'bag', outcome: 'going' })
    .does(addStep, {
      step: 'fridays',
      sentence: teller.words('step.fridays'),
      picture: 'sleeping',
      who: ['jean'],
      helpers: ['lee'],
      when: { kind: 'often', times: 1, outOf: 1, unit: 'weeks', until: teller.friday(37) },
      check: { know: teller.words('step.fridays.know'), checker: 'priya' },
      goal: 'nights',
      after: 'nights-list',
      meeting,
    })
    .does(addStep, {
      step: 'park',
      sentence: teller.words('step.park'),
      picture: 'park',
      who: ['lee', 'ron'],
      helpers: ['kelly-ann'],
      when: { kind: 'often', times: 4, outOf: 5, unit: 'weeks', until: teller.friday(30) },
      check: { know: teller.words('step.park.know'), checker: 'ron' },
      goal: 'lee',
      after: 'tell-lee',
      meeting,
    })
    .does(lookAtBottomLineInMeeting, { meeting, line: 'night', kept: 'kept', by: 'bev' })
    .does(lookAtBottomLineInMeeting, { meeting, line: 'seen', kept: 'kept', by: 'gwen' })
    .does(hearChild, { meeting, child: 'alfie', words: teller.words('m2.alfie') })
    .does(setNextMeeting, { meeting, on: teller.day(8) })
    .does(finishMeeting, { meeting });
  // Jean has not got hers yet.
  gwen.at(`${teller.day(-55)}T10:00:00.000Z`);
  gwen
    .does(writeMinutes, { meeting, words: teller.words('m2.also') })
    .does(signMinutes, { meeting, name: 'Ruth Aldous', role: teller.text('m2.signed-as') })
    .does(sendMinutesTo, { meeting, people: ['kelly-ann', 'lee'], how: 'by-hand', pictures: true })
    .does(sendMinutesTo, { meeting, people: ['bev', 'osei', 'gwen'], how: 'email' });
  teller.priya.receives(gwen.entries);
}
