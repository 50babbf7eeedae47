import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { askFeedback, finishSitting, giveFeedback, replyToSitting, sayMore, showReply } from './decide.ts';
import type { Given } from './facts.ts';
import { questionsOf } from './question-sets.ts';
import { maySee, mustNotSee, repliesDue, repliesToShow, sittingsOf, trendsOf } from './views.ts';

const begun = (seenBy: 'worker' | 'worker-and-manager' | 'everyone' = 'worker-and-manager') =>
  story()
    .opens('D')
    .adds('Hanna', 'child')
    .adds('Marta', 'parent')
    .does(askFeedback, { sitting: 's', person: 'hanna', set: 'age-12-17', seenBy });
const face = (question: string, n: number, sitting = 's') => ({
  sitting,
  question,
  given: { kind: 'face' as const, face: n },
});
const skip = { sitting: 's', question: 'listened', given: { kind: 'skipped' as const } };
const due = (told: ReturnType<typeof begun>, today = '2027-01-20') => repliesDue(told.plan, today);

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

it('F5 where somebody must not see it, nobody reads it out to all', () => {
  const told = begun('everyone');
  const notFor = (people: string[]) => ({
    sitting: 's',
    question: 'who-not',
    given: { kind: 'people' as const, people },
  });
  expect(told.refused(giveFeedback, notFor(['nobody'])).reason).toBe('person-unknown');
  told.does(giveFeedback, notFor(['marta']));
  const sitting = told.plan.sittings.s!;
  expect([mustNotSee(sitting), maySee(sitting, 'manager'), maySee(sitting, 'anyone')]).toEqual([
    ['marta'],
    true,
    false,
  ]);
});

it('F2 a skip is no answer and calls for nothing', () => {
  const told = begun()
    .does(giveFeedback, skip)
    .does(giveFeedback, { sitting: 's', question: 'today', given: { kind: 'not-understood' } })
    .does(finishSitting, { sitting: 's' });
  expect(due(told)).toEqual([]);
  expect(told.plan.sittings.s?.given).toEqual({
    listened: { kind: 'skipped' },
    today: { kind: 'not-understood' },
  });
});

it('F2 a face is one of five, a number is one of eleven', () => {
  const out = { rule: 'F2', reason: 'number-out-of-range' };
  expect(begun().refused(giveFeedback, face('today', 6))).toEqual(out);
  const given: Given = { kind: 'number', number: 11 };
  expect(begun().refused(giveFeedback, { sitting: 's', question: 'involved', given })).toEqual(out);
});

it('F2 a drawing is an answer; another answer takes its place, and the record keeps both', () => {
  const drawn = { sitting: 's', question: 'today', given: { kind: 'drawn' as const, drawing: 'd1' } };
  const told = begun().does(giveFeedback, drawn);
  expect(told.facts(giveFeedback, drawn)).toEqual([]);
  expect(told.plan.sittings.s?.given).toEqual({ today: drawn.given });
  told.does(giveFeedback, face('today', 4));
  expect(told.plan.sittings.s?.given).toEqual({ today: { kind: 'face', face: 4 } });
});

it('F3 a finished sitting takes no more', () => {
  const told = begun().does(giveFeedback, face('today', 4)).does(finishSitting, { sitting: 's' });
  expect(told.refused(giveFeedback, face('today', 1))).toEqual({ rule: 'F3', reason: 'sitting-finished' });
  expect(told.refused(sayMore, { sitting: 's', words: words('x') }).rule).toBe('F3');
  expect(told.facts(finishSitting, { sitting: 's' })).toEqual([]);
});

it('F3 own words instead of a face say something', () => {
  const said = (text: string) => ({
    sitting: 's',
    question: 'listened',
    given: { kind: 'said' as const, words: words(text) },
  });
  expect(begun().refused(giveFeedback, said(' ')).reason).toBe('nothing-said');
  expect(due(begun().does(giveFeedback, said('Only when Mum is out.')))).toHaveLength(1);
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
  expect([due(told).length, repliesToShow(told.plan, 'hanna').length]).toEqual([0, 1]);
  expect(told.plan.sittings.s?.replies[0]?.by).toBe('Priya Nand');
  expect(repliesToShow(told.does(showReply, { sitting: 's' }).plan, 'hanna')).toEqual([]);
  told.does(replyToSitting, {
    sitting: 's',
    said: words('Too many meetings.'),
    did: words('None in term time.'),
  });
  expect(repliesToShow(told.plan, 'hanna')).toHaveLength(1);
});

it('F9 each question over time: the same sittings in every row, a skip a gap, nothing averaged', () => {
  const told = begun()
    .does(giveFeedback, face('today', 2))
    .does(giveFeedback, face('today', 3))
    .does(giveFeedback, skip)
    .does(finishSitting, { sitting: 's' });
  told
    .on('2027-02-20')
    .does(askFeedback, { sitting: 't', person: 'hanna', set: 'age-8-11', seenBy: 'worker' })
    .does(giveFeedback, face('today', 5, 't'));
  const rows = trendsOf(sittingsOf(told.plan, 'hanna'));
  const row = (id: string) => rows.find(({ question }) => question.id === id)?.points.map((one) => one.given);
  expect(row('today')).toEqual([
    { kind: 'face', face: 3 },
    { kind: 'face', face: 5 },
  ]);
  expect(row('listened')).toEqual([{ kind: 'skipped' }, null]);
  expect(row('could-say-no')).toEqual([null, null]);
  expect(new Set(rows.map(({ points }) => points.map(({ on }) => on).join()))).toEqual(
    new Set(['2027-01-20,2027-02-20']),
  );
  // For the manager's eyes: only the sitting that Hanna let a manager see.
  const forManager = sittingsOf(told.plan, 'hanna').filter((one) => maySee(one, 'manager'));
  expect(trendsOf(forManager).flatMap(({ points }) => points.map(({ sitting }) => sitting))).not.toContain(
    't',
  );
});

describe('the questions', () => {
  it('F6 each set asks what its age and role can answer, in this order', () => {
    const ids = (set: Parameters<typeof questionsOf>[0]) => questionsOf(set).map(({ id }) => id);
    expect(ids('age-4-7')).toEqual(['why-you-came', 'listened', 'today']);
    expect(ids('age-8-11')).toEqual([...ids('age-4-7'), 'what-next', 'could-say-no']);
    expect(ids('age-12-17')).toEqual([
      'who-not',
      ...ids('age-4-7'),
      'explained',
      'did-what-said',
      'plan-is-mine',
    ]);
    expect(ids('parent')).toEqual([
      'worries-clear',
      'asked-of-me-clear',
      'asked-what-i-think',
      'did-what-said',
      'involved',
      'what-if-clear',
      'safe-to-speak',
    ]);
    expect(ids('professional')).toHaveLength(5);
  });

  it('F6 a sitting keeps its questions as they were asked, a council’s own in its words', () => {
    const own = { id: 'own-1', answer: 'feeling' as const, unsafe: 1, own: { 'en-GB': 'Bedtime is' } };
    const told = begun().does(askFeedback, {
      sitting: 't',
      person: 'hanna',
      set: 'age-8-11',
      seenBy: 'worker',
      asked: [own],
      edition: 3,
    });
    expect(told.plan.sittings.t?.asked).toEqual([own]);
    const [fact] = told.facts(askFeedback, {
      sitting: 'u',
      person: 'hanna',
      set: 'parent',
      seenBy: 'worker',
    });
    expect(fact).toMatchObject({ edition: 1, asked: questionsOf('parent') });
  });
});
