import {
  answerToAsking,
  askToHelp,
  chooseShown,
  sayHowToReach,
  sayTask,
  sayWhenFree,
  tellWorry,
} from '../network/decide.ts';
import { writePhone } from '../people/decide.ts';
import type { Teller } from './teller.ts';

/** After the first meeting the family asks its own people: two say yes, Grandad first wants to know the worry. */
export function tellTheNetwork(teller: Teller): void {
  teller
    .on(-110, '18:30')
    .does(askToHelp, { person: 'jean', by: 'kelly-ann' })
    .does(tellWorry, { person: 'jean', by: 'kelly-ann', words: teller.words('help.told') })
    .does(answerToAsking, { person: 'jean', reply: 'yes', words: teller.words('help.jean.yes') })
    .does(sayTask, { person: 'jean', task: teller.words('help.jean') })
    .does(sayWhenFree, { person: 'jean', free: teller.words('help.jean.free') })
    .does(chooseShown, { person: 'jean', shown: 'number' })
    .does(askToHelp, { person: 'bev', by: 'kelly-ann' })
    .does(tellWorry, { person: 'bev', by: 'priya', words: teller.words('help.told') })
    .does(answerToAsking, { person: 'bev', reply: 'yes' })
    .does(sayTask, { person: 'bev', task: teller.words('help.bev') })
    .does(sayWhenFree, { person: 'bev', free: teller.words('help.bev.free') })
    .does(writePhone, { person: 'bev', phone: '01632 960 171' })
    .does(sayHowToReach, { person: 'bev', reach: teller.words('help.bev.reach') })
    .does(askToHelp, { person: 'ron', by: 'lee' })
    .does(answerToAsking, { person: 'ron', reply: 'not-yet', words: teller.words('help.ron.not-yet') });
}
