import { describe, expect, it } from 'vitest';
import { story } from '../../../test/builders/story.ts';
import { setBottomLine } from '../bottom-line/decide.ts';
import { setGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { phrases } from '../phrase/bank.ts';
import { makePlanB } from '../plan-b/decide.ts';
import { addStep } from '../step/decide.ts';
import { missing } from '../step/missing.ts';
import { wordLists } from '../wording/word-lists.ts';
import { childOf } from './child-of.ts';
import { type Filled, idNames, partsToWrite } from './parts.ts';
import { type Template, templates } from './templates.ts';

const say = ({ id }: { id: string }) => `(${id})`;
const filledFor = (template: Template, more: Partial<Filled> = {}): Filled => ({
  child: { id: 'alfie', name: 'Alfie' },
  slots: {},
  who: {},
  by: {},
  left: [],
  ids: Object.fromEntries(idNames(template).map((name) => [name, `new-${name}`])),
  ...more,
});
const family = () => story().opens('D').adds('Alfie', 'child').adds('Bev', 'network');
function take(told: ReturnType<typeof family>, template: Template, filled: Filled) {
  for (const { kind, request } of partsToWrite(told.plan, template, filled, say, 'en-GB')) {
    if (kind === 'plan-b') told.does(makePlanB, request);
    else if (kind === 'must-do') told.does(setBottomLine, request);
    else if (kind === 'goal') told.does(setGoal, request);
    else told.does(addStep, request);
  }
  return told;
}
const school = templates.find(({ id }) => id === 'school')!;

describe.each(templates.map((one) => [one.id, one] as const))('the template %s', (_id, template) => {
  it('L1 is made of ready sentences of the right kind', () => {
    const kinds = (ids: readonly string[]) =>
      ids.map((id) => phrases.find((one) => one.id === id)?.for ?? `no sentence ${id}`);
    const { goal, sign, length, question, ten, zero, planB } = template;
    expect(new Set(kinds([goal, sign, length, question, ten, zero]))).toEqual(new Set(['goal']));
    expect(kinds([planB.seen])).toEqual(['seen']);
    expect(new Set(kinds(template.steps))).toEqual(new Set(['step']));
    if (template.mustDo) expect(kinds([template.mustDo])).toEqual(['must-do']);
    expect(kinds([planB.then])).toEqual(['plan-b']);
  });

  it('L1 can be taken whole, and everything it brings can be said in every language', () => {
    const { plan } = take(family(), template, filledFor(template));
    const [goal] = Object.values(plan.goals);
    expect(Object.keys(plan.goals)).toHaveLength(1);
    expect(Object.keys(plan.steps)).toHaveLength(template.steps.length);
    expect(Object.keys(plan.bottomLines)).toHaveLength(template.mustDo === null ? 0 : 1);
    expect(Object.keys(plan.planBs)).toHaveLength(1);
    for (const step of Object.values(plan.steps)) {
      expect(now(step.goal)).toBe(goal?.id);
      expect(now(step.sentence).phrase?.slots['child'] ?? 'Alfie').toBe('Alfie');
    }
  });
});

it('L2 brings drafts: nobody does it, no day is promised, and that is shown', () => {
  const { plan } = take(family(), school, filledFor(school));
  const step = plan.steps['new-school-walk']!;
  expect([now(step.who), now(step.when), step.agreements]).toEqual([[], null, []]);
  const gaps = missing(
    plan,
    { sentence: now(step.sentence), who: [], when: null },
    '2027-01-20',
    wordLists.shipped,
  );
  expect(gaps.map(({ check }) => check)).toEqual(expect.arrayContaining(['no-person', 'no-date']));
});

it('L2 takes the people and days that somebody named', () => {
  const filled = filledFor(school, {
    who: { 'school-walk': 'bev', 'must-school': 'bev' },
    by: { 'school-walk': '2027-02-12' },
    slots: { 'school-walk': { who: 'Bev', time: '8.50' } },
  });
  const { plan } = take(family(), school, filled);
  const step = plan.steps['new-school-walk']!;
  expect(now(step.sentence).phrase?.slots).toEqual({ who: 'Bev', child: 'Alfie', time: '8.50' });
  expect([now(step.who), now(step.when)]).toEqual([['bev'], { kind: 'by', date: '2027-02-12' }]);
  expect(now(plan.bottomLines['new-must-do']!.check).checker).toBe('bev');
});

it('L3 writes nothing of what was left out, and a must-do then leads to no plan B that is not there', () => {
  const left = ['sleep-bed', 'planb-school-check'];
  const { plan } = take(family(), school, filledFor(school, { left }));
  expect(Object.keys(plan.steps)).toEqual(['new-school-walk', 'new-school-ring-late']);
  expect(plan.planBs).toEqual({});
  expect(now(plan.bottomLines['new-must-do']!.planB)).toBeNull();
});

it('L4 goes on where it stopped, and writes nothing twice', () => {
  const filled = filledFor(school);
  const told = take(family(), school, { ...filled, left: ['sleep-bed'] });
  expect(partsToWrite(told.plan, school, filled, say, 'en-GB').map(({ kind }) => kind)).toEqual(['step']);
  take(told, school, filled);
  expect(partsToWrite(told.plan, school, filled, say, 'en-GB')).toEqual([]);
});

it('L5 is about the only child; with a brother or sister about nobody until somebody says who', () => {
  const told = family();
  expect(childOf(told.plan, '')).toEqual({ id: 'alfie', name: 'Alfie' });
  told.adds('Rosie', 'child');
  expect(childOf(told.plan, '')).toBeNull();
  expect(childOf(told.plan, 'rosie')).toEqual({ id: 'rosie', name: 'Rosie' });
  expect(childOf(told.plan, 'bev')).toBeNull();

  take(told, school, filledFor(school, { child: null }));
  expect(now(told.plan.goals['new-goal']!.children)).toEqual([]);
  expect(now(told.plan.steps['new-school-walk']!.child)).toBeNull();
  expect(now(told.plan.steps['new-school-walk']!.sentence).phrase?.slots).toEqual({});
});
