import { describe, expect, it } from 'vitest';
import { Profile, type Tab } from '../../test/builders/device.ts';
import { words } from '../../test/builders/story.ts';
import { openPlan } from '../plan/family/decide.ts';
import { sayGoingWell } from '../plan/going-well/decide.ts';
import type { SealedBytes } from '../vault/sealed.ts';
import type { EntryRow } from './database.ts';

const sound = { ok: true, missing: 0, altered: 0, awaited: 0 };

async function planOf(tab: Tab, entries: number): Promise<string> {
  const begun = await tab.record.begin(openPlan, { name: 'Okafor', language: 'en-GB', nation: 'england' });
  if (!begun.ok) throw new Error('not begun');
  for (let i = 1; i < entries; i += 1) {
    const acted = await tab.record.act(begun.planId, sayGoingWell, {
      thing: `t${i}`,
      kind: 'strength',
      words: words(`Well ${i}`),
    });
    if (!acted.ok) throw new Error('not said');
  }
  return begun.planId;
}

/** Opens the plan in a fresh tab; half the plans have a log, half have not, as 24 entries make one. */
async function opened(profile: Profile, planId: string) {
  const view = await (await profile.openTab()).opened(planId);
  return { integrity: view.integrity, shown: view.entries.length };
}

const rowsOf = (tab: Tab, planId: string): Promise<EntryRow[]> =>
  tab.db.entries.where('plan').equals(planId).sortBy('stamp');

describe.each([
  ['without a log', 8],
  ['with a log', 40],
])('a plan %s', (_, size) => {
  async function made() {
    const profile = new Profile();
    const tab = await profile.openTab();
    const planId = await planOf(tab, size);
    // The log is written in the background, by the next opening at the latest.
    await (await profile.openTab()).opened(planId);
    if (size > 24) await expect.poll(() => tab.db.logs.count()).toBe(1);
    return { profile, tab, planId, rows: await rowsOf(tab, planId) };
  }

  it('is sound as it was written', async () => {
    const { profile, planId } = await made();
    expect(await opened(profile, planId)).toEqual({ integrity: sound, shown: size });
  });

  it.each([
    ['first', 0],
    ['one in the middle', 3],
    ['last', -1],
  ])('shows that the %s entry was removed, and shows the rest', async (_which, at) => {
    const { profile, tab, planId, rows } = await made();
    await tab.db.entries.delete(rows.at(at)?.id ?? '');
    expect(await opened(profile, planId)).toEqual({
      integrity: { ...sound, ok: false, missing: 1 },
      shown: size - 1,
    });
  });

  it('counts several removed entries, side by side or not', async () => {
    const { profile, tab, planId, rows } = await made();
    await tab.db.entries.bulkDelete([2, 3, 5].map((at) => rows[at]?.id ?? ''));
    expect((await opened(profile, planId)).integrity).toEqual({ ...sound, ok: false, missing: 3 });
  });

  it('shows that an entry was altered', async () => {
    const { profile, tab, planId, rows } = await made();
    const row = rows[4];
    if (!row) throw new Error('no row');
    const sealed = new Uint8Array(row.sealed) as SealedBytes;
    sealed[40] = (sealed[40] ?? 0) ^ 1;
    await tab.db.entries.put({ ...row, sealed });
    expect(await opened(profile, planId)).toEqual({
      integrity: { ...sound, ok: false, altered: 1 },
      shown: size - 1,
    });
  });

  it('shows that entries were put into another order', async () => {
    const { profile, tab, planId, rows } = await made();
    const [one, two] = [rows[2], rows[5]];
    if (!one || !two) throw new Error('no rows');
    await tab.db.entries.bulkPut([
      { ...one, stamp: two.stamp },
      { ...two, stamp: one.stamp },
    ]);
    expect((await opened(profile, planId)).integrity).toEqual({ ...sound, ok: false, altered: 2 });
  });

  it('shows that sealed bodies were swapped', async () => {
    const { profile, tab, planId, rows } = await made();
    const [one, two] = [rows[2], rows[5]];
    if (!one || !two) throw new Error('no rows');
    await tab.db.entries.bulkPut([
      { ...one, sealed: two.sealed },
      { ...two, sealed: one.sealed },
    ]);
    expect((await opened(profile, planId)).integrity).toEqual({ ...sound, ok: false, altered: 2 });
  });

  it('shows an entry that came from another plan', async () => {
    const { profile, tab, planId } = await made();
    const other = await planOf(tab, 2);
    const [foreign] = await rowsOf(tab, other);
    if (!foreign) throw new Error('no row');
    await tab.db.entries.put({ ...foreign, id: 'foreign', plan: planId });
    expect((await opened(profile, planId)).integrity).toMatchObject({ ok: false, altered: 1 });
  });

  it('shows that its tip was altered or set back, and can still be acted on', async () => {
    const { profile, tab, planId } = await made();
    const row = await tab.db.plans.get(planId);
    if (!row) throw new Error('no plan');
    const tip = new Uint8Array(row.tip) as SealedBytes;
    tip[30] = (tip[30] ?? 0) ^ 1;
    await tab.db.plans.put({ ...row, tip });
    expect((await opened(profile, planId)).integrity).toEqual({ ...sound, ok: false, altered: 1 });
    const later = await profile.openTab();
    const said = { thing: 'after', kind: 'strength' as const, words: words('After') };
    expect((await later.record.act(planId, sayGoingWell, said)).ok).toBe(true);
    expect((await opened(profile, planId)).shown).toBe(size + 1);
  });

  it('still shows what is missing after more was written', async () => {
    const { profile, tab, planId, rows } = await made();
    await tab.db.entries.delete(rows[3]?.id ?? '');
    const later = await profile.openTab();
    const said = { thing: 'after', kind: 'strength' as const, words: words('After') };
    await later.record.act(planId, sayGoingWell, said);
    expect(await opened(profile, planId)).toEqual({
      integrity: { ...sound, ok: false, missing: 1 },
      shown: size,
    });
  });
});

describe('a killed tab', () => {
  it('between append and log or index leaves both old, and nothing is missed', async () => {
    const profile = new Profile();
    const tab = await profile.openTab();
    const planId = await planOf(tab, 40);
    await (await profile.openTab()).opened(planId);
    await expect.poll(() => tab.db.logs.count()).toBe(1);
    const [log, index] = [await tab.db.logs.toArray(), await tab.db.index.toArray()];
    for (let i = 0; i < 30; i += 1) {
      await tab.record.act(planId, sayGoingWell, { thing: `l${i}`, kind: 'strength', words: words('Later') });
    }
    await tab.db.logs.bulkPut(log);
    await tab.db.index.clear();
    await tab.db.index.bulkPut(index);
    expect(await opened(profile, planId)).toEqual({ integrity: sound, shown: 70 });
  });

  it('with a damaged, foreign or missing log opens from the entries', async () => {
    const profile = new Profile();
    const tab = await profile.openTab();
    const [planId, other] = [await planOf(tab, 40), await planOf(tab, 40)];
    await (await profile.openTab()).opened(planId);
    await (await profile.openTab()).opened(other);
    await expect.poll(() => tab.db.logs.count()).toBe(2);
    const [log, foreign] = [await tab.db.logs.get(planId), await tab.db.logs.get(other)];
    if (!log || !foreign) throw new Error('no logs');
    const altered = new Uint8Array(log.sealed) as SealedBytes;
    altered[99] = (altered[99] ?? 0) ^ 1;
    for (const sealed of [altered, foreign.sealed, log.sealed.slice(0, 50) as SealedBytes]) {
      await tab.db.logs.put({ plan: planId, sealed });
      expect(await opened(profile, planId)).toEqual({ integrity: sound, shown: 40 });
    }
    await tab.db.logs.clear();
    expect(await opened(profile, planId)).toEqual({ integrity: sound, shown: 40 });
  });
});
