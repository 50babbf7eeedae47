import { expect, it } from 'vitest';
import { stepDraftWith } from './step-draft.ts';

const words = { text: 'I will text him on bad days.', language: 'en-GB' };

it('puts the words into a new step', () => {
  expect(stepDraftWith(null, words).typed).toEqual({ sentence: words.text, language: 'en-GB' });
});

it('keeps what somebody had typed there', () => {
  const before = { typed: { sentence: 'Lee says which nights.', who: ['lee'] }, from: { sentence: '' } };
  expect(stepDraftWith(before, words).typed).toMatchObject({
    sentence: 'Lee says which nights. I will text him on bad days.',
    who: ['lee'],
  });
});

it('does not say it twice', () => {
  const once = { ...stepDraftWith(null, words) };
  expect(stepDraftWith(once, words).typed['sentence']).toBe(words.text);
});

it('keeps whose words they are (N8)', () => {
  expect(stepDraftWith(null, words, { round: 'r', person: 'lee' }).typed).toMatchObject({
    saidBy: 'lee',
    saidRound: 'r',
  });
});
