import { describe, expect, it, vi } from 'vitest';
import { Profile, passphrase } from '../../test/builders/device.ts';
import { openPlan } from '../plan/family/decide.ts';
import { beginTelling, fillHill, pickHill } from '../plan/hills/decide.ts';
import { addPerson } from '../plan/people/decide.ts';

const drawing = { type: 'image/svg+xml', bytes: new TextEncoder().encode('<svg>Nan’s house</svg>') };
const family = (name: string) => ({ name, language: 'en-GB', nation: 'england' }) as const;

async function tabletWithTwo() {
  const profile = new Profile();
  const tab = await profile.openTab();
  const [ours, theirs] = [
    await tab.record.begin(openPlan, family('Clay')),
    await tab.record.begin(openPlan, family('Tull')),
  ];
  if (!ours.ok || !theirs.ok) throw new Error('not begun');
  const kept = await tab.record.keep(ours.planId, drawing);
  if (!kept.ok) throw new Error('not kept');
  return { profile, tab, ours: ours.planId, theirs: theirs.planId, id: kept.id };
}

describe('a child’s drawing', () => {
  it('opens again as it was made, and only under its own plan', async () => {
    const { tab, ours, theirs, id } = await tabletWithTwo();
    expect(await tab.record.keepsake(ours, id)).toEqual({ ok: true, keepsake: drawing });
    expect(await tab.record.keepsake(theirs, id)).toEqual({ ok: false, problem: 'no-such-keepsake' });
    await tab.db.keepsakes.update(id, { plan: theirs });
    expect(await tab.record.keepsake(theirs, id)).toEqual({ ok: false, problem: 'keepsake-damaged' });
  });

  it('goes when the plan is erased', async () => {
    const { tab, ours } = await tabletWithTwo();
    await tab.record.erase(ours);
    expect(await tab.db.keepsakes.count()).toBe(0);
    expect(await tab.record.keep(ours, drawing)).toMatchObject({ ok: false });
  });

  it('comes back with a backup, onto a new tablet and into one in use', async () => {
    const { tab, ours, id } = await tabletWithTwo();
    const backup = await tab.device.makeBackup();
    if (!backup.ok) throw new Error('no backup');
    const bare = new Profile().tab();
    await bare.session.start();
    expect(await bare.device.restore(backup.bytes, { kind: 'passphrase', text: passphrase })).toMatchObject({
      ok: true,
    });
    expect(await bare.record.keepsake(ours, id)).toEqual({ ok: true, keepsake: drawing });
    const inUse = await new Profile().openTab();
    await inUse.device.merge(backup.bytes, { kind: 'passphrase', text: passphrase });
    expect(await inUse.record.keepsake(ours, id)).toEqual({ ok: true, keepsake: drawing });
  });
});

describe('a child’s recording', () => {
  it('is erased from the tablet when the child took it away and it cannot be taken back any more; a backup brings it no more', async () => {
    const { profile, tab, ours, id: drawn } = await tabletWithTwo();
    const voice = async () => {
      const kept = await tab.record.keep(ours, { type: 'audio/webm', bytes: new Uint8Array([1, 2, 3]) });
      if (!kept.ok) throw new Error('not kept');
      return { keepsake: kept.id, seconds: 3 };
    };
    const [first, second, beingMade] = [await voice(), await voice(), await voice()];
    const hill = { hill: 'w', telling: 't' };
    await tab.record.act(ours, addPerson, { person: 'mia', name: 'Mia', role: 'child' });
    await tab.record.act(ours, beginTelling, {
      telling: 't',
      person: 'mia',
      parents: { kind: 'lives-elsewhere' },
    });
    await tab.record.act(ours, pickHill, { ...hill, kind: 'worries' });
    await tab.record.act(ours, fillHill, { hill: 'w', voices: [first, second] });
    const before = await tab.device.makeBackup();
    await tab.record.act(ours, fillHill, { hill: 'w', voices: [second] });
    // Just now: the undo in the corner still needs it.
    expect(await tab.record.keepsake(ours, first.keepsake)).toMatchObject({ ok: true });

    profile.at = '2026-11-23T11:00:00.000Z';
    await tab.record.act(ours, fillHill, { hill: 'w', pictures: ['dog'] });
    const ids = async () => (await tab.db.keepsakes.toCollection().primaryKeys()).sort();
    const left = [drawn, second.keepsake, beingMade.keepsake].sort();
    await vi.waitFor(async () => expect(await ids()).toEqual(left));
    expect(await tab.record.keepsake(ours, first.keepsake)).toEqual({
      ok: false,
      problem: 'no-such-keepsake',
    });

    // A backup from before has it still; once the plan is opened it is gone again.
    if (!before.ok) throw new Error('no backup');
    await tab.device.merge(before.bytes, { kind: 'passphrase', text: passphrase });
    await tab.opened(ours);
    await vi.waitFor(async () => expect(await ids()).toEqual(left));
  });
});
