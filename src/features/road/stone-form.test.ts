import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { changeStone } from '../../plan/road/change.ts';
import { layStone } from '../../plan/road/decide.ts';
import { askedOf, emptyStoneForm, formOf, isMoved } from './stone-form.ts';

const told = () =>
  story()
    .opens('D')
    .does(layStone, { stone: 's', name: words('School'), by: '2027-02-12', expected: 0, visits: 'none' });

it('asks for nothing new when nothing was typed', () => {
  const { plan } = told();
  const asked = askedOf(formOf(plan, plan.stones.s ?? null, 'en-GB', false));
  expect(asked.ok && told().facts(changeStone, { stone: 's', ...asked.fields })).toEqual([]);
});

it('keeps 0 apart from a number nobody said', () => {
  const { plan } = told();
  const form = formOf(plan, plan.stones.s ?? null, 'en-GB', false);
  expect(askedOf(form)).toMatchObject({ ok: true, fields: { expected: 0, visits: 'none' } });
  expect(askedOf({ ...form, expected: '', visits: '' })).toMatchObject({
    ok: true,
    fields: { expected: null, visits: null },
  });
});

it('says why it cannot be asked: no day, or a day that does not exist', () => {
  expect(askedOf(emptyStoneForm)).toEqual({ ok: false, troubled: 'no-day' });
  const by = { day: '31', month: '2', year: '2027' };
  expect(askedOf({ ...emptyStoneForm, by })).toEqual({ ok: false, troubled: 'day' });
});

it('notices another day than the one promised, and no day that does not exist', () => {
  const { plan } = told();
  const stone = plan.stones.s ?? null;
  const form = formOf(plan, stone, 'en-GB', false);
  expect(isMoved(form, stone)).toBe(false);
  expect(isMoved({ ...form, by: { day: '12', month: '3', year: '2027' } }, stone)).toBe(true);
  expect(isMoved({ ...form, by: { day: '31', month: '2', year: '2027' } }, stone)).toBe(false);
});
