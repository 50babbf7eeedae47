import { replyToSitting, showReply } from '../feedback/decide.ts';
import { giveUpGoal, reachGoal } from '../goal/decide.ts';
import { sayGoingWell } from '../going-well/decide.ts';
import { reachStone } from '../road/decide.ts';
import { addStep, moveStep, retireStep } from '../step/decide.ts';
import { endWorry } from '../worry/decide.ts';
import { faces } from './faces.ts';
import { scaling } from './scaling.ts';
import type { Teller } from './teller.ts';

/** The home gets warm, the helpers are found, the group does not work out. */
export function tellWhatCameOfIt(teller: Teller): void {
  teller.on(-107).does(addStep, {
    step: 'paint',
    sentence: teller.words('step.paint'),
    picture: 'home-repairs',
    who: ['kelly-ann', 'jean'],
    helpers: ['ron'],
    when: { kind: 'by', date: teller.friday(-92) },
    goal: 'warm',
    after: 'heater',
  });
  teller
    .on(-104)
    .does(replyToSitting, {
      sitting: 'alfie-1',
      said: teller.words('faces.alfie.1.said'),
      did: teller.words('faces.alfie.1.did'),
    })
    .does(showReply, { sitting: 'alfie-1' });
  teller.on(-102).does(moveStep, { step: 'heater', to: 'done' });
  teller.on(-100).does(moveStep, { step: 'heater', to: 'checked', seenBy: 'jean' });
  scaling(teller, -96, {
    round: 'nights-2',
    goal: 'nights',
    words: 'r2',
    answers: [
      ['kelly-ann', 7],
      ['priya', 4],
      ['lee', 2],
      ['jean', 5],
    ],
  });
  teller.on(-93).does(moveStep, { step: 'paint', to: 'done' });
  teller
    .on(-88)
    .does(reachGoal, { goal: 'warm', how: teller.words('goal.warm.reached') })
    .does(endWorry, { worry: 'home', because: teller.words('worry.home.ended') })
    .does(sayGoingWell, {
      thing: 'rosie',
      kind: 'strength',
      words: teller.words('well.rosie'),
      seenBy: teller.words('well.rosie.seen'),
      picture: 'own-bed',
    });
  teller.on(-80).does(moveStep, { step: 'nights-list', to: 'done' });
  teller.on(-75).does(moveStep, {
    step: 'nights-list',
    to: 'checked',
    seenBy: 'priya',
    because: teller.words('m2.list'),
  });
  faces(teller, -62, 'alfie-2', [3, 4, 3], 'faces.alfie.2');
  teller
    .on(-60)
    .does(retireStep, { step: 'group', because: teller.words('step.group.retired') })
    .does(giveUpGoal, { goal: 'group', because: teller.words('goal.group.given-up') })
    .does(reachStone, { stone: 'helpers' });
}
