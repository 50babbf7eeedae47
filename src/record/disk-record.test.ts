import { describe, expect, it } from 'vitest';
import { Profile, passphrase, settled } from '../../test/builders/device.ts';
import { words } from '../../test/builders/story.ts';
import { openPlan, renameFamily } from '../plan/family/decide.ts';
import { sayGoingWell } from '../plan/going-well/decide.ts';
import { now } from '../plan/held.ts';

const family = { name: 'Okafor', language: 'en-GB', nation: 'england' as const };

async function begun(profile = new Profile()) {
  const tab = await profile.openTab();
  const begun = await tab.record.begin(openPlan, family);
  if (!begun.ok) throw new Error(JSON.stringify(begun));
  return { profile, tab, planId: begun.planId, entries: begun.entries };
}
const say = (thing: string) => ({ thing, kind: 'strength' as const, words: words(`Well ${thing}`) });

describe('acting', () => {
  it('resolves when the entry is on disk and gives it back with who, when and where', async () => {
    const { tab, planId, entries } = await begun();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      plan: planId,
      by: { id: 'priya', name: 'Priya Raman' },
      happened: '2026-11-23',
      written: '2026-11-23T10:00:00.000Z',
      previous: null,
      version: 1,
    });
    expect(await tab.db.entries.count()).toBe(1);
    expect((await tab.db.plans.get(planId))?.count).toBe(1);
  });

  it('takes when it happened from the person, never when it was written', async () => {
    const { tab, planId } = await begun();
    const acted = await tab.record.act(
      planId,
      renameFamily,
      { name: 'Okafor-Lee' },
      { happened: '2026-11-20' },
    );
    expect(acted.ok && acted.entries[0]).toMatchObject({
      happened: '2026-11-20',
      written: '2026-11-23T10:00:00.000Z',
    });
  });

  it('gives a refusal with its reason and writes nothing', async () => {
    const { tab, planId } = await begun();
    const acted = await tab.record.act(planId, renameFamily, { name: '' });
    expect(acted).toMatchObject({ ok: false, problem: null, refusal: { reason: 'family-name-empty' } });
    expect(await tab.db.entries.count()).toBe(1);
  });

  it('shows a plan that was begun, acted on and watched', async () => {
    const { tab, planId } = await begun();
    const seen: string[] = [];
    const watch = tab.record.plan(planId);
    const end = watch.subscribe(() => {
      const view = watch.get();
      if (view.state === 'open' && view.plan.family) seen.push(now(view.plan.family.name));
    });
    await tab.record.act(planId, renameFamily, { name: 'Second' });
    await tab.record.act(planId, renameFamily, { name: 'Third' });
    end();
    expect(seen).toEqual(['Okafor', 'Second', 'Third']);
    expect((await tab.opened(planId)).integrity).toEqual({ ok: true, missing: 0, altered: 0, awaited: 0 });
  });

  it('keeps its shown value while nothing changed, so that screens do not draw again', async () => {
    const { tab, planId } = await begun();
    const first = await tab.opened(planId);
    expect(await tab.opened(planId)).toBe(first);
  });

  it('answers for a plan that is not there, and while locked', async () => {
    const { tab, planId } = await begun();
    expect(await tab.record.act('nobody', renameFamily, { name: 'x' })).toEqual({
      ok: false,
      refusal: null,
      problem: 'no-such-plan',
    });
    tab.session.lock();
    expect(await tab.record.act(planId, renameFamily, { name: 'x' })).toMatchObject({ problem: 'locked' });
    expect(await tab.record.begin(openPlan, family)).toMatchObject({ problem: 'locked' });
    expect(tab.record.plan(planId).get()).toEqual({ state: 'problem', problem: 'locked' });
  });

  it('lets a fault in a decision through, and takes the next one', async () => {
    const { tab, planId } = await begun();
    const faulty = () => {
      throw new Error('a fault of ours');
    };
    await expect(tab.record.act(planId, faulty, {})).rejects.toThrow('a fault of ours');
    expect((await tab.record.act(planId, renameFamily, { name: 'Next' })).ok).toBe(true);
  });
});

describe('two tabs', () => {
  it.each([true, false])(
    'both write at once, with locks %s: nothing is lost and the chain holds',
    async (locks) => {
      const { profile, tab, planId } = await begun();
      profile.locks = locks;
      const other = await profile.openTab();
      const acts = Array.from({ length: 12 }, (_, i) =>
        (i % 2 ? tab : other).record.act(planId, sayGoingWell, say(`t${i}`)),
      );
      const answers = await Promise.all(acts);
      const confirmed = answers.flatMap((acted) => (acted.ok ? acted.entries.map(({ id }) => id) : []));
      expect(confirmed.length).toBeGreaterThan(0);
      if (locks) expect(confirmed).toHaveLength(12);
      const fresh = await (await profile.openTab()).opened(planId);
      expect(fresh.integrity).toEqual({ ok: true, missing: 0, altered: 0, awaited: 0 });
      expect(new Set(fresh.entries.map(({ id }) => id))).toEqual(
        new Set([fresh.entries[0]?.id, ...confirmed]),
      );
      expect(fresh.entries).toHaveLength(confirmed.length + 1);
      // One chain: nobody wrote behind an entry that had a successor already.
      expect(new Set(fresh.entries.map(({ previous }) => previous)).size).toBe(fresh.entries.length);
      expect(new Set(fresh.entries.map(({ stamp }) => stamp)).size).toBe(fresh.entries.length);
      expect((await tab.db.plans.get(planId))?.count).toBe(fresh.entries.length);
    },
  );

  it('wakes for the other tab', async () => {
    const { profile, tab, planId } = await begun();
    const other = await profile.openTab();
    await other.opened(planId);
    const woken = settled(
      other.record.plan(planId),
      (view) => view.state === 'open' && view.plan.entries === 2,
    );
    await tab.record.act(planId, renameFamily, { name: 'From the first tab' });
    const view = await woken;
    expect(view.state === 'open' && view.plan.family && now(view.plan.family.name)).toBe(
      'From the first tab',
    );
  });

  it('decides on what the other tab wrote', async () => {
    const { profile, tab, planId } = await begun();
    const other = await profile.openTab();
    await other.opened(planId);
    await tab.record.act(planId, sayGoingWell, say('same'));
    expect(await other.record.act(planId, sayGoingWell, say('same'))).toMatchObject({
      ok: false,
      problem: null,
    });
  });
});

describe('erasing', () => {
  it('destroys key, entries, log, drafts and the line in the list, in this tab and the other', async () => {
    const { profile, tab, planId } = await begun();
    const other = await profile.openTab();
    await other.opened(planId);
    await tab.record.saveDraft(planId, 'worry', { text: 'half said' });
    for (let i = 0; i < 30; i += 1) await tab.record.act(planId, sayGoingWell, say(`t${i}`));
    const kept = await tab.record.begin(openPlan, { ...family, name: 'Stays' });
    expect(await tab.record.erase(planId)).toEqual({ ok: true });
    for (const table of [tab.db.entries, tab.db.logs, tab.db.drafts]) {
      expect((await table.toArray()).filter((row) => JSON.stringify(row).includes(planId))).toEqual([]);
    }
    expect(await tab.db.plans.get(planId)).toBeUndefined();
    expect(await tab.view(planId)).toEqual({ state: 'problem', problem: 'no-such-plan' });
    expect(other.record.plan(planId).get()).toEqual({ state: 'problem', problem: 'no-such-plan' });
    expect(await other.record.act(planId, renameFamily, { name: 'x' })).toMatchObject({
      problem: 'no-such-plan',
    });
    const families = await settled(tab.record.families(), (view) => view.state === 'open' && view.complete);
    expect(families.state === 'open' && families.families.map((line) => line.planId)).toEqual([
      kept.ok && kept.planId,
    ]);
  });

  it('wipes everything; the other tab lets go, and the device can be set up anew', async () => {
    const { profile, tab, planId } = await begun();
    const other = await profile.openTab();
    await other.opened(planId);
    expect(await tab.device.wipe({ kind: 'passphrase', text: passphrase })).toEqual({ ok: true });
    expect(tab.session.state.get()).toEqual({ is: 'none' });
    expect(other.session.state.get()).toEqual({ is: 'none' });
    expect((await profile.factory.databases()).length).toBe(0);
    const again = await tab.session.setUp(passphrase, { author: null });
    expect(again.ok).toBe(true);
    expect(await tab.db.entries.count()).toBe(0);
    expect(await other.session.start()).toEqual({ is: 'locked' });
  });

  it('wipes for nobody with a wrong passphrase, and without one only half an hour after it was asked for', async () => {
    const { profile, tab } = await begun();
    const wrong = { kind: 'passphrase', text: 'a kettle under the noisy larch' } as const;
    expect(await tab.device.wipe(wrong)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    const soon = { ok: false, reason: 'wipe-too-soon' };
    expect(await tab.device.wipe(null)).toEqual(soon);
    await tab.device.askForWipe();
    profile.at = '2026-11-23T10:29:59.000Z';
    expect(await tab.device.wipe(null)).toEqual(soon);
    // Opening takes it back.
    await tab.session.unlock({ kind: 'passphrase', text: passphrase });
    profile.at = '2026-11-23T10:30:00.000Z';
    expect(await tab.device.wipe(null)).toEqual(soon);
    await tab.device.askForWipe();
    profile.at = '2026-11-24T10:30:00.000Z';
    expect(await tab.device.wipe(null)).toEqual(soon);
    expect(await tab.db.plans.count()).toBe(1);
    await tab.device.askForWipe();
    profile.at = '2026-11-24T11:00:00.000Z';
    expect(await tab.device.wipe(null)).toEqual({ ok: true });
    expect((await profile.factory.databases()).length).toBe(0);
  });

  it('keeps nothing that was decided while another tab wiped: no row, no draft, no settings', async () => {
    const { profile, tab, planId } = await begun();
    const other = await profile.openTab();
    // As when the message of the wipe has not arrived yet: the keys are still at hand.
    const db = profile.database();
    await Promise.all(db.tables.map((table) => table.clear()));
    const begunAfter = await other.record.begin(openPlan, family);
    expect(begunAfter.ok).toBe(false);
    expect((await other.record.saveDraft(null, 'new-family', 'half')).ok).toBe(false);
    expect((await other.session.saveSettings({ author: null })).ok).toBe(false);
    expect((await tab.record.saveDraft(planId, 'worry', 'half')).ok).toBe(false);
    for (const table of db.tables) expect([table.name, await table.count()]).toEqual([table.name, 0]);
  });
});

describe('drafts', () => {
  it('that are begun just before the lock are still kept, here and when another tab locks', async () => {
    const { profile, tab, planId } = await begun();
    await tab.opened(planId);
    const other = await profile.openTab();
    for (const [words, locks] of [
      ['half a sen', tab],
      ['half a sentence', other],
    ] as const) {
      const saved: unknown[] = [];
      const end = tab.record.beforeLock(async () => {
        saved.push(await tab.record.saveDraft(planId, 'worry', words));
      });
      locks.session.lock();
      // Only now may the page be loaded anew.
      await tab.session.ring.written();
      expect(saved).toEqual([{ ok: true }]);
      end();
      await tab.session.unlock({ kind: 'passphrase', text: passphrase });
      expect(await tab.record.loadDraft(planId, 'worry')).toEqual({ ok: true, value: words });
    }
  });

  it('of one form are written in the order they were typed', async () => {
    const { tab, planId } = await begun();
    const writes = ['a', 'ab', 'abc', null, 'x', 'xy'].map((text) =>
      tab.record.saveDraft(planId, 'worry', text),
    );
    await Promise.all(writes);
    expect(await tab.record.loadDraft(planId, 'worry')).toEqual({ ok: true, value: 'xy' });
  });

  it('of two tabs on the same form stand apart; what was left in the second place is found again', async () => {
    const { profile, tab, planId } = await begun();
    const other = await profile.openTab();
    const first = await tab.record.claimDraft(planId, 'step:new');
    const second = await other.record.claimDraft(planId, 'step:new');
    expect(first.form).toBe('step:new');
    expect(second.form).not.toBe(first.form);
    await tab.record.saveDraft(planId, first.form, 'Gran rings');
    await other.record.saveDraft(planId, second.form, 'Dad reads');
    first.release();
    second.release();
    const again = await tab.record.claimDraft(planId, 'step:new');
    expect(await tab.record.loadDraft(planId, again.form)).toEqual({ ok: true, value: 'Gran rings' });
    await tab.record.saveDraft(planId, again.form, null);
    again.release();
    const later = await tab.record.claimDraft(planId, 'step:new');
    expect(await tab.record.loadDraft(planId, later.form)).toEqual({ ok: true, value: 'Dad reads' });
  });

  it('are kept sealed and come back after locking', async () => {
    const { profile, tab, planId } = await begun();
    await tab.record.saveDraft(planId, 'worry', { text: 'half a sentence' });
    await tab.record.saveDraft(null, 'new-family', { name: 'Nobody yet' });
    tab.session.lock();
    expect(await tab.record.loadDraft(planId, 'worry')).toEqual({ ok: false, problem: 'locked' });
    const later = await profile.openTab();
    expect(await later.record.loadDraft(planId, 'worry')).toEqual({
      ok: true,
      value: { text: 'half a sentence' },
    });
    expect(await later.record.loadDraft(null, 'new-family')).toEqual({
      ok: true,
      value: { name: 'Nobody yet' },
    });
    await later.record.saveDraft(planId, 'worry', null);
    expect(await later.record.loadDraft(planId, 'worry')).toEqual({ ok: true, value: null });
  });
});
