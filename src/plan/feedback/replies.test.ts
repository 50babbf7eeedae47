import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import {
  askFeedback,
  decideOnSafety,
  finishSitting,
  giveFeedback,
  promiseReply,
  replyToSitting,
  sayMore,
} from './decide.ts';
import type { Given } from './facts.ts';
import { awaitingDecision, unsafeAnswers } from './safety.ts';
import { repliesDue } from './views.ts';

const begun = () =>
  story()
    .opens('D')
    .adds('Ellis', 'child')
    .adds('Ruth', 'professional')
    .does(askFeedback, { sitting: 's', person: 'ellis', set: 'age-8-11', seenBy: 'worker' });
const gives = (question: string, given: Given) => ({ sitting: 's', question, given });
const face = (n: number): Given => ({ kind: 'face', face: n });

it('F7 *scared* waits for a decision, also when the child stopped in the middle', () => {
  const told = begun().does(giveFeedback, gives('today', face(1)));
  expect(awaitingDecision(told.plan).map(({ id }) => id)).toEqual(['s']);
  expect(unsafeAnswers(told.plan.sittings.s!).map(({ question }) => question.id)).toEqual(['today']);
  expect(told.refused(decideOnSafety, { sitting: 's', decided: words(' ') })).toEqual({
    rule: 'F7',
    reason: 'decision-empty',
  });
  told.writes('2027-01-20T16:42:00.000Z', '2027-01-20').does(decideOnSafety, {
    sitting: 's',
    decided: words('Ellis sleeps at Nan’s. Duty team told.'),
    decider: 'Ruth Aldous',
  });
  expect(awaitingDecision(told.plan)).toEqual([]);
  expect(told.plan.sittings.s?.decisions).toEqual([
    {
      decided: words('Ellis sleeps at Nan’s. Duty team told.'),
      decider: 'Ruth Aldous',
      by: 'Priya Nand',
      written: '2027-01-20T16:42:00.000Z',
    },
  ]);
});

it('F7 a sad face, a skip or a low number is no such answer', () => {
  const told = begun()
    .does(giveFeedback, gives('today', face(2)))
    .does(giveFeedback, gives('listened', face(1)))
    .does(giveFeedback, gives('what-next', { kind: 'skipped' }));
  expect(awaitingDecision(told.plan)).toEqual([]);
  expect(told.refused(decideOnSafety, { sitting: 's', decided: words('x') }).reason).toBe('nothing-unsafe');
});

it('F7 a parent who cannot speak in front of the others may not be safe', () => {
  const told = begun()
    .does(askFeedback, { sitting: 'p', person: 'ruth', set: 'parent', seenBy: 'worker' })
    .does(giveFeedback, { sitting: 'p', question: 'safe-to-speak', given: face(2) });
  expect(awaitingDecision(told.plan).map(({ id }) => id)).toEqual(['p']);
});

it('F8 below the middle wants a reply by a day from somebody named, and is late after that day', () => {
  const told = begun()
    .does(giveFeedback, gives('listened', face(2)))
    .does(finishSitting, { sitting: 's' });
  const [first] = repliesDue(told.plan, '2027-02-03');
  expect(first).toMatchObject({ until: '2027-02-03', who: 'Priya Nand', overdue: false });
  expect(repliesDue(told.plan, '2027-02-04')[0]?.overdue).toBe(true);
  expect(told.refused(promiseReply, { sitting: 's', until: '2027-02-30' }).rule).toBe('R10');
  told.does(promiseReply, { sitting: 's', until: '2027-02-10', who: 'ruth' });
  expect(repliesDue(told.plan, '2027-02-04')[0]).toMatchObject({ who: 'Ruth', overdue: false });
  expect(told.facts(promiseReply, { sitting: 's', until: '2027-02-10', who: 'ruth' })).toEqual([]);
  told.does(replyToSitting, { sitting: 's', said: words('You did not listen.'), did: words('I will.') });
  expect(repliesDue(told.plan, '2027-03-01')).toEqual([]);
});

it('F8 so do a number under five and words; the middle and above do not', () => {
  const due = (given: Given) => repliesDue(begun().does(giveFeedback, gives('x', given)).plan, '2027-01-20');
  const low: Given[] = [face(1), face(2), { kind: 'number', number: 0 }, { kind: 'number', number: 4 }];
  const not: Given[] = [face(3), face(5), { kind: 'number', number: 5 }, { kind: 'skipped' }];
  expect(low.map((given) => due(given).length)).toEqual([1, 1, 1, 1]);
  expect(not.map((given) => due(given).length)).toEqual([0, 0, 0, 0]);
  expect(due({ kind: 'drawn', drawing: 'd' })).toHaveLength(1); // somebody told us something
  const told = begun().does(sayMore, { sitting: 's', words: words('Come later.'), question: 'listened' });
  expect(told.plan.sittings.s?.said).toEqual([{ words: words('Come later.'), question: 'listened' }]);
  expect(repliesDue(told.plan, '2027-01-20')).toHaveLength(1);
});
