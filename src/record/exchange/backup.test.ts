import { describe, expect, it } from 'vitest';
import { Profile, passphrase, recoveryKey, type Tab } from '../../../test/builders/device.ts';
import { words } from '../../../test/builders/story.ts';
import { openPlan, renameFamily } from '../../plan/family/decide.ts';
import { sayGoingWell } from '../../plan/going-well/decide.ts';
import { fingerprint } from '../../vault/fingerprint.ts';
import type { SealedBytes } from '../../vault/sealed.ts';

const right = { kind: 'passphrase', text: passphrase } as const;
const elsewhere = { kind: 'passphrase', text: 'nine herons over Larkfield' } as const;

async function begin(tab: Tab, name: string): Promise<string> {
  const begun = await tab.record.begin(openPlan, { name, language: 'en-GB', nation: 'england' });
  if (!begun.ok) throw new Error('not begun');
  return begun.planId;
}
async function say(tab: Tab, planId: string, thing: string): Promise<void> {
  const acted = await tab.record.act(planId, sayGoingWell, { thing, kind: 'strength', words: words(thing) });
  if (!acted.ok) throw new Error(JSON.stringify(acted));
}
async function bytesOf(tab: Tab): Promise<Uint8Array<ArrayBuffer>> {
  const backup = await tab.device.makeBackup();
  if (!backup.ok) throw new Error(backup.problem);
  return backup.bytes;
}
async function made() {
  const profile = new Profile();
  const tab = await profile.openTab();
  const planId = await begin(tab, 'Okafor');
  await say(tab, planId, 'a');
  return { profile, tab, planId, bytes: await bytesOf(tab) };
}
/** A hash over all rows but the list's, which is made anew in the background. */
async function contents(tab: Tab): Promise<string> {
  const tables = tab.db.tables.filter((table) => table.name !== 'index');
  return fingerprint(JSON.stringify(await Promise.all(tables.map((table) => table.toArray()))));
}

describe('a backup', () => {
  it('has a name without anybody in it', async () => {
    const { tab } = await made();
    const backup = await tab.device.makeBackup();
    expect(backup).toMatchObject({
      ok: true,
      name: 'waymark-backup-2026-11-23.waymark',
      plans: 1,
      entries: 2,
    });
  });

  it('is counted once it was saved, with what came after', async () => {
    const { profile, tab, planId } = await made();
    expect(await tab.device.backupState()).toEqual({ ok: true, at: null, days: null, entriesSince: 2 });
    const backup = await tab.device.makeBackup();
    if (!backup.ok) throw new Error(backup.problem);
    expect(await tab.device.backupState()).toMatchObject({ at: null });
    await backup.noteSaved();
    await say(tab, planId, 'b');
    profile.at = '2026-11-29T09:00:00.000Z';
    expect(await tab.device.backupState()).toEqual({
      ok: true,
      at: '2026-11-23T10:00:00.000Z',
      days: 5,
      entriesSince: 1,
    });
  });
});

describe('restoring onto an empty device', () => {
  it.each(['passphrase', 'recovery'] as const)('brings everything back by %s', async (kind) => {
    const { planId, bytes } = await made();
    const fresh = new Profile().tab();
    await fresh.session.start();
    const text = kind === 'passphrase' ? passphrase : await recoveryKey();
    expect(await fresh.device.restore(bytes, { kind, text })).toEqual({ ok: true, plans: 1, entries: 2 });
    const view = await fresh.opened(planId);
    expect(view.plan.entries).toBe(2);
    expect(view.integrity.ok).toBe(true);
    expect(fresh.record.author()?.name).toBe('Priya Raman');
    await say(fresh, planId, 'here');
    fresh.session.lock();
    expect(await fresh.session.unlock(right)).toEqual({ ok: true });
    expect((await fresh.opened(planId)).plan.entries).toBe(3);
  });

  it('makes a new device of it, so that two devices never continue one chain', async () => {
    const { tab, bytes } = await made();
    const fresh = new Profile().tab();
    await fresh.device.restore(bytes, right);
    const third = new Profile().tab();
    await third.device.restore(bytes, right);
    expect(new Set([tab, fresh, third].map((one) => one.session.ring.device)).size).toBe(3);
  });

  it('is refused where there is a vault', async () => {
    const { tab, bytes } = await made();
    const before = await contents(tab);
    expect(await tab.device.restore(bytes, right)).toEqual({ ok: false, reason: 'already-set-up' });
    expect(await contents(tab)).toBe(before);
  });
});

describe('a file that is no good', () => {
  it('says why, and changes nothing', async () => {
    const { bytes } = await made();
    const flipped = (at: number) => {
      const copy = new Uint8Array(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy;
    };
    const text = new TextDecoder('latin1').decode(bytes);
    const newer = new Uint8Array(bytes);
    newer[text.indexOf('"version":2') + 10] = '9'.charCodeAt(0);
    const cases: [string, Uint8Array<ArrayBuffer>, string][] = [
      ['empty', new Uint8Array(0), 'not-a-backup'],
      ['foreign', new TextEncoder().encode('%PDF-1.7 something else altogether'), 'not-a-backup'],
      ['cut in the letters at the start', bytes.slice(0, 5), 'truncated'],
      ['cut in the head', bytes.slice(0, 200), 'truncated'],
      ['cut by one byte', bytes.slice(0, -1), 'truncated'],
      ['cut in half', bytes.slice(0, bytes.length >> 1), 'truncated'],
      ['longer than it says', new Uint8Array([...bytes, 0]), 'damaged'],
      ['head altered', flipped(40), 'damaged'],
      ['content altered', flipped(bytes.length - 20), 'damaged'],
      ['later release', newer, 'newer-version'],
    ];
    for (const [name, file, reason] of cases) {
      const fresh = new Profile().tab();
      await fresh.session.start();
      expect(await fresh.device.restore(file, right), name).toEqual({ ok: false, reason });
      expect(fresh.session.state.get()).toEqual({ is: 'none' });
      expect(await fresh.db.meta.count()).toBe(0);
    }
  });

  it('never throws and never lets anything in, whichever byte is altered', async () => {
    const { bytes } = await made();
    const fresh = new Profile().tab();
    for (let at = 0; at < bytes.length; at += Math.floor(bytes.length / 12)) {
      const copy = new Uint8Array(bytes);
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      expect((await fresh.device.restore(copy, right)).ok).toBe(false);
    }
    expect(await fresh.db.entries.count()).toBe(0);
  });

  it('opened with a wrong passphrase reveals nothing', async () => {
    const { bytes } = await made();
    const fresh = new Profile().tab();
    expect(await fresh.device.restore(bytes, elsewhere)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await fresh.db.plans.count()).toBe(0);
  });
});

describe('merging into a vault in use', () => {
  it('takes another vault’s plans under its own key: the union of entries', async () => {
    const { planId, bytes } = await made();
    const mine = new Profile().tab();
    await mine.session.setUp(elsewhere.text, { author: null });
    const own = await begin(mine, 'Penfold');
    expect(await mine.device.merge(bytes, right)).toEqual({
      ok: true,
      newPlans: 1,
      newEntries: 2,
      healed: 0,
      unreadable: 0,
    });
    mine.session.lock();
    await mine.session.unlock(elsewhere);
    for (const [id, entries] of [
      [planId, 2],
      [own, 1],
    ] as const) {
      const view = await mine.opened(id);
      expect(view.plan.entries).toBe(entries);
      expect(view.integrity).toEqual({ ok: true, missing: 0, altered: 0, awaited: 0 });
    }
  });

  it('brings two tablets to the same plan, in either order, as often as it is done', async () => {
    const { tab: one, planId, bytes } = await made();
    const two = new Profile().tab();
    await two.device.restore(bytes, right);
    await say(one, planId, 'only-one');
    await one.record.act(planId, renameFamily, { name: 'By one' });
    await say(two, planId, 'only-two');
    await two.record.act(planId, renameFamily, { name: 'By two' });
    const [fromOne, fromTwo] = [await bytesOf(one), await bytesOf(two)];
    await one.device.merge(fromTwo, right);
    await two.device.merge(fromOne, right);
    expect(await two.device.merge(fromOne, right)).toMatchObject({ newPlans: 0, newEntries: 0 });
    const [a, b] = [await one.opened(planId), await two.opened(planId)];
    expect(a.plan).toEqual(b.plan);
    expect(a.plan.entries).toBe(6);
    expect(a.plan.family?.name.heads).toHaveLength(2);
    expect(a.integrity.ok && b.integrity.ok).toBe(true);
    await say(one, planId, 'goes on');
    expect((await one.opened(planId)).integrity.ok).toBe(true);
  });

  it('brings back what was lost or damaged here, and keeps what is newer', async () => {
    const { tab, planId } = await made();
    for (const thing of ['b', 'c', 'd']) await say(tab, planId, thing);
    const bytes = await bytesOf(tab);
    await say(tab, planId, 'after the backup');
    const rows = await tab.db.entries.where('plan').equals(planId).sortBy('stamp');
    const [, second, third] = rows;
    if (!second || !third) throw new Error('no rows');
    await tab.db.entries.delete(second.id);
    await tab.db.entries.put({ ...third, sealed: third.sealed.slice(0, 60) as SealedBytes });
    await tab.db.logs.clear();
    tab.session.lock();
    await tab.session.unlock(right);
    expect((await tab.opened(planId)).integrity).toEqual({ ok: false, missing: 1, altered: 1, awaited: 0 });
    expect(await tab.device.merge(bytes, right)).toMatchObject({ ok: true, newEntries: 1, healed: 1 });
    tab.session.lock();
    await tab.session.unlock(right);
    const view = await tab.opened(planId);
    expect(view.integrity).toEqual({ ok: true, missing: 0, altered: 0, awaited: 0 });
    expect(view.plan.entries).toBe(6);
  });

  it('brings a plan’s key back that no longer opens here', async () => {
    const { tab, planId, bytes } = await made();
    await say(tab, planId, 'after the backup');
    const row = await tab.db.plans.get(planId);
    if (!row) throw new Error('no plan');
    await tab.db.plans.put({ ...row, wrappedKey: row.wrappedKey.slice(0, 50) as SealedBytes });
    tab.session.lock();
    await tab.session.unlock(right);
    expect(await tab.view(planId)).toEqual({ state: 'problem', problem: 'key-damaged' });
    expect(await tab.device.merge(bytes, right)).toMatchObject({ ok: true, newEntries: 0, healed: 1 });
    const view = await tab.opened(planId);
    expect(view.plan.entries).toBe(3);
    expect(view.integrity.ok).toBe(true);
    await say(tab, planId, 'and it goes on');
  });

  it('leaves out a plan whose key is damaged in the backup, counts its entries, and takes the others', async () => {
    const { tab, planId } = await made();
    const other = await begin(tab, 'Penfold');
    const row = await tab.db.plans.get(planId);
    if (!row) throw new Error('no plan');
    await tab.db.plans.put({ ...row, wrappedKey: row.wrappedKey.slice(0, 50) as SealedBytes });
    const bytes = await bytesOf(tab);
    const mine = new Profile().tab();
    await mine.session.setUp(elsewhere.text, { author: null });
    expect(await mine.device.merge(bytes, right)).toEqual({
      ok: true,
      newPlans: 1,
      newEntries: 1,
      healed: 0,
      unreadable: 2,
    });
    expect((await mine.opened(other)).plan.entries).toBe(1);
    expect(await mine.db.plans.get(planId)).toBeUndefined();
  });

  it('leaves everything as it was when the file is no good or the passphrase wrong', async () => {
    const { tab, bytes } = await made();
    const mine = new Profile().tab();
    await mine.session.setUp(elsewhere.text, { author: null });
    await begin(mine, 'Penfold');
    const before = await contents(mine);
    expect(await mine.device.merge(bytes, elsewhere)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await mine.device.merge(bytes.slice(0, -9), right)).toEqual({ ok: false, reason: 'truncated' });
    mine.session.lock();
    expect(await mine.device.merge(bytes, right)).toEqual({ ok: false, reason: 'locked' });
    expect(await contents(mine)).toBe(before);
    expect(tab.session.state.get().is).toBe('open');
  });
});
