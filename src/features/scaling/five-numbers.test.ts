import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setGoal } from '../../plan/goal/decide.ts';
import { answerScale, askScale, revealRound } from '../../plan/scale/decide.ts';
import { dots } from '../../plan/scale/views.ts';
import { noAnswer, requestOf } from './answer-form.ts';
import { toldBy } from './told-by.ts';
import { askedBeforehand, startsOnPath, tongueOf, whoCanAnswer } from './who-answers.ts';

const scale = {
  question: words('How safe are nights for Mia and Jo?'),
  ten: words('They sleep safe every night and we stop coming.'),
  zero: words('They cannot live here.'),
};

const family = () =>
  story()
    .opens('Bello')
    .adds('Mia', 'child', { born: '2018-03-04' })
    .adds('Jo', 'child', { born: '2021-06-01' })
    .adds('Baby', 'child', { due: '2027-05-01' })
    .adds('Sade', 'parent')
    .adds('Piotr', 'parent', { language: 'pl' })
    .does(setGoal, {
      goal: 'g1',
      worries: [],
      children: ['mia', 'jo'],
      different: words('Safe nights.'),
      scale,
    });

it('asks everybody who is born, and offers a small child the path first', () => {
  const { plan } = family();
  expect(whoCanAnswer(plan).map((person) => person.id)).toEqual(['mia', 'jo', 'sade', 'piotr']);
  expect(askedBeforehand(plan, undefined, '2027-01-20')).toEqual(['mia', 'jo', 'sade', 'piotr']);
  const path = whoCanAnswer(plan).filter((person) => startsOnPath(person, '2027-01-20'));
  expect(path.map((person) => person.id)).toEqual(['jo']);
});

it('keeps everybody in a row of their own, a place a place and a gap a gap (N4, N5)', () => {
  const told = family().does(askScale, { round: 'r1', goal: 'g1', people: ['sade', 'piotr', 'jo'] });
  const round = told.plan.rounds['r1'];
  const piotr = told.plan.people['piotr'];
  if (!round || !piotr) throw new Error('no round');
  const answer = { ...noAnswer, person: 'piotr', number: '3', reason: 'Nikt mi nie powiedział.' };
  const request = requestOf(answer, round, tongueOf(told.plan, piotr));
  if (!request) throw new Error('no answer');
  const { plan } = told
    .does(answerScale, request)
    .does(answerScale, { round: 'r1', person: 'jo', answer: { kind: 'place', place: 0.33 }, alone: true })
    .does(revealRound, { round: 'r1' })
    .does(askScale, { round: 'r2', goal: 'g1', people: ['sade'] })
    .does(answerScale, { round: 'r2', person: 'sade', answer: { kind: 'number', number: 7 }, alone: true })
    .does(revealRound, { round: 'r2' });
  expect(plan.rounds['r1']?.answers[0]?.reason).toEqual({ text: 'Nikt mi nie powiedział.', language: 'pl' });
  expect(toldBy(dots(plan, 'g1'))).toEqual([
    { person: 'piotr', told: [{ kind: 'number', number: 3 }, null] },
    { person: 'jo', told: [{ kind: 'place', place: 0.33 }, null] },
    { person: 'sade', told: [null, { kind: 'number', number: 7 }] },
  ]);
});
