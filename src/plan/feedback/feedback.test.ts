import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { askFeedback, finishSitting, giveFeedback, replyToSitting, sayMore, showReply } from './decide.ts';
import { questionsOf } from './questions.ts';
import { answersOver, awaitingReply, latestFeedback, maySee, repliesToShow } from './views.ts';

const begun = (seenBy: 'worker' | 'worker-and-manager' | 'everyone' = 'worker-and-manager') =>
  story()
    .opens('D')
    .adds('Hanna', 'child')
    .does(askFeedback, { sitting: 's', person: 'hanna', set: 'age-12-17', seenBy });
const face = (question: string, n: number, sitting = 's') => ({
  sitting,
  question,
  given: { kind: 'face' as const, face: n },
});
const skip = { sitting: 's', question: 'listened', given: { kind: 'skipped' as const } };

it('F1, F5 who may see it stands in the sitting before the first answer', () => {
  expect(begun().plan.sittings.s).toMatchObject({ seenBy: 'worker-and-manager', given: {} });
  const sees = (seenBy: 'worker' | 'worker-and-manager' | 'everyone') =>
    (['worker', 'manager', 'anyone'] as const).filter((viewer) =>
      maySee(begun(seenBy).plan.sittings.s!, viewer),
    );
  expect([sees('worker'), sees('worker-and-manager'), sees('everyone')]).toEqual([
    ['worker'],
    ['worker', 'manager'],
    ['worker', 'manager', 'anyone'],
  ]);
});

it('F2 a skip is no answer and calls for nothing', () => {
  const told = begun()
    .does(giveFeedback, skip)
    .does(giveFeedback, { sitting: 's', question: 'today', given: { kind: 'not-understood' } })
    .does(finishSitting, { sitting: 's' });
  expect(awaitingReply(told.plan)).toEqual([]);
  expect([...latestFeedback(told.plan, 'hanna').values()].map(({ given }) => given)).toEqual([
    { kind: 'skipped' },
    { kind: 'not-understood' },
  ]);
});

it('F2 a low face does, and no number is a face', () => {
  const sad = begun().does(giveFeedback, face('today', 2)).does(finishSitting, { sitting: 's' });
  expect(awaitingReply(sad.plan)).toHaveLength(1);
  const zero = begun()
    .does(giveFeedback, { sitting: 's', question: 'involved', given: { kind: 'number', number: 0 } })
    .does(finishSitting, { sitting: 's' });
  expect(awaitingReply(zero.plan)).toEqual([]);
  expect(begun().refused(giveFeedback, face('today', 6))).toEqual({
    rule: 'F2',
    reason: 'number-out-of-range',
  });
});

it('F3 a finished sitting takes no more', () => {
  const told = begun().does(giveFeedback, face('today', 4)).does(finishSitting, { sitting: 's' });
  expect(told.refused(giveFeedback, face('today', 1))).toEqual({ rule: 'F3', reason: 'sitting-finished' });
  expect(told.refused(sayMore, { sitting: 's', words: words('x') }).rule).toBe('F3');
  expect(told.facts(finishSitting, { sitting: 's' })).toEqual([]);
});

it('F4 you said, we did: shown at the next visit, and a further reply is shown again', () => {
  const told = begun()
    .does(sayMore, { sitting: 's', words: words('Too many meetings.') })
    .does(finishSitting, { sitting: 's' });
  expect(told.refused(showReply, { sitting: 's' }).reason).toBe('no-reply-yet');
  told.does(replyToSitting, {
    sitting: 's',
    said: words('Too many meetings.'),
    did: words('Two made into one.'),
  });
  expect([awaitingReply(told.plan).length, repliesToShow(told.plan, 'hanna').length]).toEqual([0, 1]);
  expect(repliesToShow(told.does(showReply, { sitting: 's' }).plan, 'hanna')).toEqual([]);
  told.does(replyToSitting, {
    sitting: 's',
    said: words('Too many meetings.'),
    did: words('None in term time.'),
  });
  expect(repliesToShow(told.plan, 'hanna')).toHaveLength(1);
});

it('the latest answer to each question, and all of them over time', () => {
  const told = begun()
    .does(giveFeedback, face('today', 2))
    .does(giveFeedback, face('today', 3))
    .does(finishSitting, { sitting: 's' });
  told
    .on('2027-02-20')
    .does(askFeedback, { sitting: 't', person: 'hanna', set: 'age-12-17', seenBy: 'worker' })
    .does(giveFeedback, face('today', 5, 't'));
  expect(latestFeedback(told.plan, 'hanna').get('today')).toEqual({
    given: { kind: 'face', face: 5 },
    on: '2027-02-20',
    sitting: 't',
  });
  expect(answersOver(told.plan, 'hanna', 'today').map(({ given }) => given)).toEqual([
    { kind: 'face', face: 3 },
    { kind: 'face', face: 5 },
  ]);
});

it('each set asks what its age can answer', () => {
  expect(
    [questionsOf('age-4-7'), questionsOf('age-8-11'), questionsOf('age-12-17'), questionsOf('parent')].map(
      (set) => set.length,
    ),
  ).toEqual([3, 5, 7, 7]);
  expect(
    questionsOf('parent')
      .filter(({ kind }) => kind === 'number')
      .map(({ id }) => id),
  ).toEqual(['involved']);
});
