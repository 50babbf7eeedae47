import { expect, it } from 'vitest';
import type { Round } from '../../plan/scale/round.ts';
import { answerOf, noAnswer, requestOf } from './answer-form.ts';

const words = (text: string) => ({ text, language: 'en-GB' });
const round: Round = {
  id: 'r1',
  goal: 'g1',
  asked: { question: words('How safe?'), ten: words('Safe'), zero: words('Not safe') },
  people: ['lee'],
  answers: [],
  on: '2027-01-20',
  revealed: null,
  decided: [],
  gap: null,
};

it('is no answer until something is chosen', () => {
  expect(answerOf(noAnswer)).toBeNull();
  expect(answerOf({ ...noAnswer, onPath: true, number: '4' })).toBeNull();
  expect(requestOf({ ...noAnswer, person: 'lee' }, round, 'pl')).toBeNull();
});

it('takes nought as a number like any other', () => {
  expect(answerOf({ ...noAnswer, number: '0' })).toEqual({ kind: 'number', number: 0 });
});

it('keeps a place a place (N4)', () => {
  expect(answerOf({ ...noAnswer, onPath: true, place: '0.33', number: '3' })).toEqual({
    kind: 'place',
    place: 0.33,
  });
});

it('keeps the words in the language they were said in, and says when somebody helped', () => {
  const form = { ...noAnswer, person: 'lee', number: '3', reason: 'Nikt mi nie powiedział.', helped: true };
  expect(requestOf({ ...form, helper: 'gran' }, round, 'pl')?.helper).toBe('gran');
  expect(requestOf({ ...form, helper: 'gran', helped: false }, round, 'pl')?.helper).toBeUndefined();
  expect(requestOf(form, round, 'pl')).toMatchObject({
    reason: { text: 'Nikt mi nie powiedział.', language: 'pl' },
    alone: false,
    late: false,
  });
});

it('is late, and not alone, once all have been shown (N3)', () => {
  const shown = { ...round, revealed: '2027-01-20' };
  const request = requestOf({ ...noAnswer, person: 'lee', number: '3' }, shown, 'pl');
  expect(request).toMatchObject({ late: true, alone: false });
});
