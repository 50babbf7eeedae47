import { expect, it } from 'vitest';
import { story } from '../../test/builders/story.ts';
import { openPlan, renameFamily } from '../plan/family/decide.ts';
import { now } from '../plan/held.ts';
import { familiesSummary } from './families-summary.ts';
import { MemoryRecord } from './memory-record.ts';
import { momentAt } from './surroundings.ts';

const author = { id: 'priya', name: 'Priya' };
const make = () =>
  new MemoryRecord(
    author,
    { now: () => momentAt('2026-11-23T10:00:00.000Z'), newId: () => crypto.randomUUID() },
    familiesSummary,
  );

it('acts, refuses and shows as the record on disk does', async () => {
  const record = make();
  const begun = await record.begin(openPlan, { name: 'Okafor', language: 'en-GB', nation: 'england' });
  if (!begun.ok) throw new Error('not begun');
  const watch = record.plan(begun.planId);
  let woken = 0;
  watch.subscribe(() => {
    woken += 1;
  });
  const both = await Promise.all(
    ['One', 'Two'].map((name) => record.act(begun.planId, renameFamily, { name })),
  );
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect(await record.act(begun.planId, renameFamily, { name: '' })).toMatchObject({
    ok: false,
    problem: null,
  });
  expect(await record.act('nobody', renameFamily, { name: 'x' })).toMatchObject({ problem: 'no-such-plan' });
  const view = watch.get();
  if (view.state !== 'open') throw new Error('not open');
  expect(view.plan.family && now(view.plan.family.name)).toBe('Two');
  expect(view.entries.map((entry) => entry.previous === null)).toEqual([true, false, false]);
  expect(woken).toBe(2);
  expect(record.families().get()).toMatchObject({
    families: [{ planId: begun.planId, summary: { name: 'Two' } }],
  });
});

it('takes in entries made elsewhere, once, and goes on behind them', async () => {
  const told = story().opens('Docherty').adds('Alfie', 'child');
  const record = make();
  const { id } = told.plan;
  await record.receive(id, told.entries);
  await record.receive(id, told.entries);
  const before = record.plan(id).get();
  expect(before.state === 'open' && before.plan).toEqual(told.plan);
  await record.act(id, renameFamily, { name: 'After' });
  const after = record.plan(id).get();
  expect(after.state === 'open' && after.entries.length).toBe(told.entries.length + 1);
});

it('keeps drafts in memory and forgets an erased plan', async () => {
  const record = make();
  await record.saveDraft(null, 'f', { text: 'half' });
  expect(await record.loadDraft(null, 'f')).toEqual({ ok: true, value: { text: 'half' } });
  const begun = await record.begin(openPlan, { name: 'Okafor', language: 'en-GB', nation: 'england' });
  if (!begun.ok) throw new Error('not begun');
  await record.erase(begun.planId);
  expect(record.plan(begun.planId).get()).toEqual({ state: 'problem', problem: 'no-such-plan' });
});
