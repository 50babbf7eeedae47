import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { now } from '../held.ts';
import {
  answerBottomLine,
  endBottomLine,
  lookAtBottomLine,
  setBottomLine,
  setBottomLineCheck,
} from './decide.ts';
import { bottomLines, crossedLines, lastLook, uncheckedLines } from './views.ts';

const begun = () =>
  story()
    .opens('D')
    .adds('Bev', 'network')
    .does(setBottomLine, { line: 'l', must: words('A sober grown-up is there.') });

it('B1 says what must be so, from today unless another day is named', () => {
  expect(begun().refused(setBottomLine, { line: 'x', must: words('') })).toEqual({
    rule: 'B1',
    reason: 'bottom-line-empty',
  });
  expect(now(begun().plan.bottomLines.l!.from)).toBe('2027-01-20');
});

it('B2 somebody looks, and not known is an answer', () => {
  const told = begun();
  const look = { line: 'l', by: 'bev', kept: 'not-known' as const };
  expect(told.refused(lookAtBottomLine, { ...look, by: 'nobody' }).reason).toBe('person-unknown');
  told.does(lookAtBottomLine, look);
  expect(lastLook(told.plan.bottomLines.l!)).toMatchObject({ kept: 'not-known', on: '2027-01-20' });
  expect(told.facts(lookAtBottomLine, look)).toEqual([]);
});

it('B3 unchecked until somebody looks; crossed until it is found kept', () => {
  const told = begun();
  expect(uncheckedLines(told.plan)).toHaveLength(1);
  told.does(setBottomLineCheck, { line: 'l', check: { checker: 'bev' } });
  expect(uncheckedLines(told.plan)).toEqual([]);
  told.does(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'crossed' });
  expect(crossedLines(told.plan)).toHaveLength(1);
  told.on('2027-01-21').does(lookAtBottomLine, { line: 'l', by: 'bev', kept: 'kept' });
  expect(crossedLines(told.plan)).toEqual([]);
});

it('B4 ends with a reason', () => {
  const told = begun();
  expect(told.refused(endBottomLine, { line: 'l', because: words('') }).rule).toBe('B4');
  expect(bottomLines(told.does(endBottomLine, { line: 'l', because: words('Not needed.') }).plan)).toEqual(
    [],
  );
});

it('B5 the latest answer of each person stands', () => {
  const told = begun()
    .does(answerBottomLine, { line: 'l', person: 'bev', answer: 'seen' })
    .does(answerBottomLine, { line: 'l', person: 'bev', answer: 'agree' });
  expect(told.plan.bottomLines.l!.agreements).toEqual([
    { person: 'bev', answer: 'agree', because: undefined, on: '2027-01-20' },
  ]);
  expect(told.facts(answerBottomLine, { line: 'l', person: 'bev', answer: 'agree' })).toEqual([]);
});
