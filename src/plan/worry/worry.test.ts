import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { changeGoal } from '../goal/change.ts';
import { setGoal } from '../goal/decide.ts';
import { now, others } from '../held.ts';
import { addStep, changeStep } from '../step/decide.ts';
import { changeWorry } from './change.ts';
import { disputeWorry, endWorry, nameWorried, reopenWorry, rewordWorry, sayWorry } from './decide.ts';
import { openWorries } from './views.ts';

const begun = () =>
  story()
    .opens('Docherty')
    .adds('Jade', 'parent')
    .does(sayWorry, { worry: 'w', who: ['jade'], about: words('Alfie was awake alone.') });

it('W1 a worry says what somebody saw', () => {
  expect(begun().refused(sayWorry, { worry: 'x', who: [], about: words('') })).toEqual({
    rule: 'W1',
    reason: 'worry-empty',
  });
  expect(begun().refused(rewordWorry, { worry: 'w', about: words(' ') }).rule).toBe('W1');
  expect(begun().facts(sayWorry, { worry: 'x', who: [], about: words('x'), could: words('') })).toMatchObject(
    [{ could: undefined, children: [] }],
  );
});

it('W2 disputes stand inside the worry, all of them', () => {
  const told = begun();
  expect(told.refused(disputeWorry, { worry: 'w', person: 'jade', words: words('') }).rule).toBe('W2');
  told
    .does(disputeWorry, { worry: 'w', person: 'jade', words: words('One night, not two.') })
    .does(disputeWorry, { worry: 'w', person: 'jade', words: words('Nan was there.') });
  expect(told.plan.worries.w!.disputes.map((one) => one.words.text)).toEqual([
    'One night, not two.',
    'Nan was there.',
  ]);
  expect(told.facts(disputeWorry, { worry: 'w', person: 'jade', words: words('Nan was there.') })).toEqual(
    [],
  );
});

it('W3 a worry ends with a reason and can be opened again', () => {
  const told = begun();
  expect(told.refused(endWorry, { worry: 'w', because: words('') }).rule).toBe('W3');
  told.does(endWorry, { worry: 'w', because: words('He sleeps now.') });
  expect(openWorries(told.plan)).toEqual([]);
  expect(told.facts(endWorry, { worry: 'w', because: words('Twice.') })).toEqual([]);
  expect(openWorries(told.does(reopenWorry, { worry: 'w' }).plan)).toHaveLength(1);
});

it('W13 who is worried can be put right, and two people who do so apart both stay visible', () => {
  const priya = begun().adds('Bev', 'network').adds('Dean', 'parent');
  expect(priya.refused(nameWorried, { worry: 'w', who: ['nobody'] }).reason).toBe('person-unknown');
  expect(priya.facts(nameWorried, { worry: 'w', who: ['jade'] })).toEqual([]);
  const gwen = priya.apart('gwen');
  priya.does(nameWorried, { worry: 'w', who: ['jade', 'bev'] });
  gwen.does(nameWorried, { worry: 'w', who: ['dean'] });
  priya.meets(gwen);
  const { who } = priya.plan.worries.w!;
  expect([now(who), others(who).map(({ value }) => value)]).toEqual([['dean'], [['jade', 'bev']]]);
});

it('W14 for which children a worry, a goal and a step are is put right later, apart too', () => {
  const told = begun().adds('Alfie', 'child').adds('Rosie', 'child');
  expect(told.refused(changeWorry, { worry: 'w', children: ['nobody'] }).reason).toBe('person-unknown');
  told.does(changeWorry, { worry: 'w', children: ['alfie'] });
  expect(told.facts(changeWorry, { worry: 'w', children: ['alfie'] })).toEqual([]);
  const gwen = told.apart('gwen');
  told.does(changeWorry, { worry: 'w', children: ['alfie', 'rosie'] });
  gwen.does(changeWorry, { worry: 'w', children: [] });
  told.meets(gwen);
  const { children } = told.plan.worries.w!;
  expect([now(children), others(children)].flat()).toHaveLength(1);
  told.does(setGoal, { goal: 'g', different: words('x'), children: ['alfie'] });
  told.does(addStep, { step: 's', sentence: words('x'), child: 'alfie' });
  told.does(changeGoal, { goal: 'g', children: ['rosie'] }).does(changeStep, { step: 's', child: 'rosie' });
  expect([now(told.plan.goals.g!.children), now(told.plan.steps.s!.child)]).toEqual([['rosie'], 'rosie']);
  told.does(changeStep, { step: 's', child: null });
  expect(now(told.plan.steps.s!.child)).toBeNull();
});

it('R16 what could happen can be unsaid; the history keeps it', () => {
  const told = begun().does(changeWorry, { worry: 'w', could: words('He could fall.') });
  told.does(changeWorry, { worry: 'w', could: words('  ') });
  expect(now(told.plan.worries.w!.could)).toBeNull();
  expect(told.facts(changeWorry, { worry: 'w', could: words('') })).toEqual([]);
});
