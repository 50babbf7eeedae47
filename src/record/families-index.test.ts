import { describe, expect, it } from 'vitest';
import { Profile, settled, type Tab } from '../../test/builders/device.ts';
import { openPlan, renameFamily } from '../plan/family/decide.ts';
import { timeLimits } from '../plan/timescales/rule-sets.ts';
import type { SealedBytes } from '../vault/sealed.ts';
import { keepPart } from './council-kept.ts';
import { firstSettings } from './settings.ts';
import type { Watch } from './watch.ts';

async function begin(tab: Tab, name: string): Promise<string> {
  const begun = await tab.record.begin(openPlan, { name, language: 'en-GB', nation: 'england' });
  if (!begun.ok) throw new Error('not begun');
  return begun.planId;
}

const byName = (a = '', b = '') => (a < b ? -1 : 1);

async function names(tab: Tab): Promise<(string | undefined)[]> {
  const view = await settled(tab.record.families(), (one) => one.state === 'open' && one.complete);
  return view.state === 'open' ? view.families.map(({ summary }) => summary?.name).toSorted(byName) : [];
}

describe('my families', () => {
  it('lists what was begun, and follows what is done here and in another tab', async () => {
    const profile = new Profile();
    const tab = await profile.openTab();
    const first = await begin(tab, 'Okafor');
    const other = await profile.openTab();
    expect(await names(other)).toEqual(['Okafor']);
    await begin(tab, 'Penfold');
    await settled(other.record.families(), (view) => view.state === 'open' && view.families.length === 2);
    const woken = settled(
      other.record.families(),
      (view) => view.state === 'open' && view.families.some(({ summary }) => summary?.name === 'Okafor-Lee'),
    );
    await tab.record.act(first, renameFamily, { name: 'Okafor-Lee' });
    await woken;
    expect(await names(tab)).toEqual(['Okafor-Lee', 'Penfold']);
  });

  it('reads one sealed piece when it is fresh: no plan is opened', async () => {
    const profile = new Profile();
    const tab = await profile.openTab();
    await begin(tab, 'Okafor');
    await begin(tab, 'Penfold');
    await names(tab);
    await expect.poll(() => tab.db.index.count()).toBe(1);
    const before = (await tab.db.index.get('families'))?.sealed;
    await expect
      .poll(async () => {
        const later = await profile.openTab();
        await names(later);
        return later.session.ring.has((await tab.db.plans.toArray())[0]?.id ?? '');
      })
      .toBe(false);
    expect(before?.length).toBeGreaterThan(0);
  });

  it('is made again when the piece is missing, old, damaged or of another form', async () => {
    const profile = new Profile();
    const tab = await profile.openTab();
    const first = await begin(tab, 'Okafor');
    await begin(tab, 'Penfold');
    await names(tab);
    await expect.poll(() => tab.db.index.count()).toBe(1);
    const row = await tab.db.index.get('families');
    if (!row) throw new Error('no index');
    await tab.record.act(first, renameFamily, { name: 'Newer' });
    const damaged = new Uint8Array(row.sealed) as SealedBytes;
    damaged[77] = (damaged[77] ?? 0) ^ 1;
    for (const sealed of [row.sealed, damaged, null]) {
      if (sealed) await tab.db.index.put({ name: 'families', sealed });
      else await tab.db.index.clear();
      expect(await names(await profile.openTab())).toEqual(['Newer', 'Penfold']);
    }
  });

  it('is made again when the council changes a limit, here and for who comes later', async () => {
    const tab = await new Profile().openTab();
    await begin(tab, 'Okafor');
    await names(tab);
    const visitBy = (view: ReturnType<Tab['record']['families']> extends Watch<infer V> ? V : never) =>
      view.state === 'open'
        ? view.families[0]?.summary?.dues.find(({ event }) => event === 'visit')?.by
        : undefined;
    await settled(tab.record.families(), (view) => visitBy(view) === '2026-12-07');
    const { shipped } = timeLimits;
    const england = { ...shipped.england, closed: ['2026-12-07'] };
    const changed = keepPart(tab.session.ring.settings ?? firstSettings, timeLimits, { ...shipped, england });
    await tab.session.saveSettings(changed);
    await settled(tab.record.families(), (view) => visitBy(view) === '2026-12-08');
    const row = await tab.db.index.get('families');
    await tab.session.saveSettings(keepPart(changed, timeLimits, null));
    if (row) await tab.db.index.put(row);
    await settled(tab.record.families(), (view) => visitBy(view) === '2026-12-07');
  });

  it('is made again on the next day, as what is late changes overnight', async () => {
    const profile = new Profile();
    const tab = await profile.openTab();
    const planId = await begin(tab, 'Okafor');
    await expect.poll(() => tab.db.index.count()).toBe(1);
    profile.at = '2026-11-24T08:00:00.000Z';
    const later = await profile.openTab();
    const view = await settled(later.record.families(), (one) => one.state === 'open' && one.complete);
    expect(view.state === 'open' && view.families[0]).toMatchObject({
      planId,
      summary: { today: '2026-11-24' },
    });
  });

  it('shows a plan that cannot be opened as such, beside the others', async () => {
    const profile = new Profile();
    const tab = await profile.openTab();
    const broken = await begin(tab, 'Okafor');
    await begin(tab, 'Penfold');
    const row = await tab.db.plans.get(broken);
    if (!row) throw new Error('no plan');
    await tab.db.plans.put({ ...row, wrappedKey: row.wrappedKey.slice(0, 20) as SealedBytes });
    await tab.db.index.clear();
    const later = await profile.openTab();
    const view = await settled(later.record.families(), (one) => one.state === 'open' && one.complete);
    const line = view.state === 'open' ? view.families.find(({ planId }) => planId === broken) : undefined;
    expect(line).toEqual({ planId: broken, summary: null, problem: 'key-damaged' });
    expect(await names(later)).toEqual(['Penfold', undefined]);
  });
});
