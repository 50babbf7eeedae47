import { describe, expect, it } from 'vitest';
import { Profile, passphrase } from '../../test/builders/device.ts';
import { openPlan } from '../plan/family/decide.ts';

const drawing = { type: 'image/svg+xml', bytes: new TextEncoder().encode('<svg>Nan’s house</svg>') };
const family = (name: string) => ({ name, language: 'en-GB', nation: 'england' }) as const;

async function tabletWithTwo() {
  const tab = await new Profile().openTab();
  const [ours, theirs] = [
    await tab.record.begin(openPlan, family('Clay')),
    await tab.record.begin(openPlan, family('Tull')),
  ];
  if (!ours.ok || !theirs.ok) throw new Error('not begun');
  const kept = await tab.record.keep(ours.planId, drawing);
  if (!kept.ok) throw new Error('not kept');
  return { tab, ours: ours.planId, theirs: theirs.planId, id: kept.id };
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
