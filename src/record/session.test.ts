import { describe, expect, it } from 'vitest';
import { Profile, passphrase, recoveryKey } from '../../test/builders/device.ts';
import { openPlan, renameFamily } from '../plan/family/decide.ts';

const right = { kind: 'passphrase', text: passphrase } as const;
const family = (name: string) => ({ name, language: 'en-GB', nation: 'england' as const });

async function twoPlans() {
  const profile = new Profile();
  const tab = await profile.openTab();
  const first = await tab.record.begin(openPlan, family('Okafor'));
  const second = await tab.record.begin(openPlan, family('Penfold'));
  if (!first.ok || !second.ok) throw new Error('not begun');
  return { profile, tab, first: first.planId, second: second.planId };
}

describe('setting up and unlocking', () => {
  it('goes from nothing over a new vault to locked and open again', async () => {
    const profile = new Profile();
    const tab = profile.tab();
    expect(await tab.session.start()).toEqual({ is: 'none' });
    expect(await tab.session.unlock(right)).toEqual({ ok: false, reason: 'not-set-up' });
    const made = await tab.session.setUp(passphrase, { author: { id: 'p', name: 'Priya' } });
    expect(made.ok && made.recoveryKey).toMatch(/^(.{4}-){8}.{4}$/);
    expect(tab.session.state.get()).toMatchObject({ is: 'open', settings: { author: { name: 'Priya' } } });
    tab.session.lock();
    expect(tab.session.state.get()).toEqual({ is: 'locked' });
    expect(await tab.session.unlock({ ...right, text: 'a wrong one' })).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    });
    expect(tab.session.state.get()).toEqual({ is: 'locked' });
    expect(await tab.session.unlock(right)).toEqual({ ok: true });
    expect(tab.record.author()).toEqual({ id: 'p', name: 'Priya' });
  });

  it('never sets up twice, also not from two tabs at once', async () => {
    const profile = new Profile();
    const [one, two] = [profile.tab(), profile.tab()];
    const made = await Promise.all([one, two].map((tab) => tab.session.setUp(passphrase, { author: null })));
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(made.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'already-set-up' });
  });

  it('refuses a weak passphrase and leaves nothing behind', async () => {
    const tab = new Profile().tab();
    expect(await tab.session.setUp('1234', { author: null })).toEqual({
      ok: false,
      reason: 'passphrase-too-weak',
    });
    expect(await tab.session.start()).toEqual({ is: 'none' });
  });

  it('takes a new passphrase with the recovery key, and everything is still there', async () => {
    const { profile, tab, first } = await twoPlans();
    tab.session.lock();
    const secret = { kind: 'recovery', text: await recoveryKey() } as const;
    expect(await tab.session.changePassphrase(secret, 'nine herons over Larkfield')).toEqual({ ok: true });
    expect((await tab.opened(first)).plan.entries).toBe(1);
    const later = profile.tab();
    expect(await later.session.start()).toEqual({ is: 'locked' });
    expect((await later.session.unlock(right)).ok).toBe(false);
    expect((await later.session.unlock({ kind: 'passphrase', text: 'nine herons over Larkfield' })).ok).toBe(
      true,
    );
  });

  it('says so when the header on disk is damaged or newer', async () => {
    const { profile, tab } = await twoPlans();
    const row = await tab.db.meta.get('vault');
    if (row?.name !== 'vault') throw new Error('no vault');
    await tab.db.meta.put({ ...row, header: { ...row.header, sum: 'x' } });
    expect(await profile.tab().session.start()).toEqual({ is: 'refused', problem: 'damaged' });
    await tab.db.meta.put({ ...row, header: { ...row.header, version: 2 as 1 } });
    expect(await profile.tab().session.start()).toEqual({ is: 'refused', problem: 'newer-version' });
  });

  it('keeps the old recovery key until the new one is on paper', async () => {
    const { profile, tab } = await twoPlans();
    const old = { kind: 'recovery', text: await recoveryKey() } as const;
    const made = await tab.session.makeRecoveryKey(right);
    if (!made.ok) throw new Error(made.reason);
    // Closed before it was copied: the old paper opens the tablet.
    expect(await profile.tab().session.unlock(old)).toEqual({ ok: true });
    expect(await made.use()).toEqual({ ok: true });
    const fresh = { kind: 'recovery', text: made.recoveryKey } as const;
    expect(await profile.tab().session.unlock(fresh)).toEqual({ ok: true });
    expect(await profile.tab().session.unlock(old)).toEqual({ ok: false, reason: 'wrong-recovery-key' });
  });

  it('changes the passphrase in one tab while a recovery key is copied in another, and both changes stand', async () => {
    const { profile, tab } = await twoPlans();
    const other = await profile.openTab();
    const made = await other.session.makeRecoveryKey(right);
    if (!made.ok) throw new Error(made.reason);
    const [used, changed] = await Promise.all([
      made.use(),
      tab.session.changePassphrase(right, 'nine herons over Larkfield'),
    ]);
    expect([used, changed]).toEqual([{ ok: true }, { ok: true }]);
    const later = profile.tab();
    for (const secret of [
      { kind: 'recovery', text: made.recoveryKey },
      { kind: 'passphrase', text: 'nine herons over Larkfield' },
    ] as const) {
      expect(await later.session.unlock(secret)).toEqual({ ok: true });
    }
  });

  it('changes nothing on a tablet that another tab has wiped meanwhile', async () => {
    const { profile, tab } = await twoPlans();
    const changing = tab.session.changePassphrase(right, 'nine herons over Larkfield');
    await profile.database().meta.clear();
    expect(await changing).toEqual({ ok: false, reason: 'not-set-up' });
    expect(await profile.database().meta.count()).toBe(0);
  });

  it('neither unlocks nor sets up where a later release has laid out the tables', async () => {
    const { profile, tab } = await twoPlans();
    tab.db.close();
    await new Promise((resolve) => {
      profile.factory.open('waymark', 9999).onsuccess = (event) => {
        (event.target as unknown as { result: { close(): void } }).result.close();
        resolve(undefined);
      };
    });
    const later = profile.tab();
    expect(await later.session.unlock(right)).toEqual({ ok: false, reason: 'storage-newer' });
    expect(await later.session.setUp(passphrase, { author: null })).toEqual({
      ok: false,
      reason: 'storage-newer',
    });
  });

  it('keeps settings, tells the other tab, and keeps fields it does not know', async () => {
    const { profile, tab } = await twoPlans();
    const other = await profile.openTab();
    await tab.session.saveSettings({ author: { id: 'g', name: 'Gwen' }, fromLater: [1, 2] });
    await expect.poll(() => other.record.author()).toEqual({ id: 'g', name: 'Gwen' });
    expect(other.session.state.get()).toMatchObject({ settings: { fromLater: [1, 2] } });
  });
});

describe('locking', () => {
  it('drops keys and opened plans here and in the other tab', async () => {
    const { profile, tab, first } = await twoPlans();
    const other = await profile.openTab();
    await other.opened(first);
    tab.session.lock();
    for (const one of [tab, other]) {
      expect(one.session.state.get()).toEqual({ is: 'locked' });
      expect(one.session.ring.master).toBeNull();
      expect(one.session.ring.has(first)).toBe(false);
      expect(await one.view(first)).toEqual({ state: 'problem', problem: 'locked' });
    }
  });

  it('of a tab nobody touched for long leaves the one that is being written in open', async () => {
    const { profile, tab, first } = await twoPlans();
    const other = await profile.openTab();
    await other.opened(first);
    tab.session.lockThisTab();
    expect(tab.session.ring.master).toBeNull();
    expect(await tab.view(first)).toEqual({ state: 'problem', problem: 'locked' });
    expect((await other.record.act(first, renameFamily, { name: 'Still writing' })).ok).toBe(true);
  });

  it('does not keep an entry from being saved that was confirmed at the same moment', async () => {
    const { profile, tab, first } = await twoPlans();
    const acting = tab.record.act(first, renameFamily, { name: 'Just in time' });
    await Promise.resolve();
    tab.session.lock();
    const acted = await acting;
    const later = await (await profile.openTab()).opened(first);
    expect(later.plan.entries).toBe(acted.ok ? 2 : 1);
    expect(later.integrity.ok).toBe(true);
    expect(await tab.view(first)).toEqual({ state: 'problem', problem: 'locked' });
  });
});

describe('hand-over', () => {
  it('keeps one plan only: the other keys and what was opened are gone from memory', async () => {
    const { profile, tab, first, second } = await twoPlans();
    const other = await profile.openTab();
    await tab.opened(first);
    await tab.opened(second);
    expect(await tab.session.handOver(first, '4071')).toEqual({ ok: true });
    expect(tab.session.state.get()).toEqual({ is: 'handed-over', planId: first });
    expect(tab.session.ring.master).toBeNull();
    expect(tab.session.ring.has(second)).toBe(false);
    expect(await tab.view(second)).toEqual({ state: 'problem', problem: 'locked' });
    expect(tab.record.families().get()).toEqual({ state: 'problem', problem: 'locked' });
    expect(other.session.state.get()).toEqual({ is: 'locked' });
    expect((await tab.record.act(first, renameFamily, { name: 'Said by a child' })).ok).toBe(true);
    expect((await tab.opened(first)).plan.entries).toBe(2);
    expect(await tab.record.erase(first)).toEqual({ ok: false, problem: 'locked' });
    expect(await tab.device.makeBackup()).toEqual({ ok: false, problem: 'locked' });
  });

  it('returns by PIN to that plan only; the families need the passphrase again', async () => {
    const { tab, first, second } = await twoPlans();
    await tab.opened(first);
    await tab.session.handOver(first, '4071');
    expect(await tab.session.takeBack('0000')).toBe('wrong');
    expect(tab.session.pinTriesLeft()).toBe(4);
    expect(await tab.session.takeBack('4071')).toBe('right');
    expect(tab.session.state.get()).toEqual({ is: 'one-plan', planId: first });
    expect(await tab.view(second)).toEqual({ state: 'problem', problem: 'locked' });
    await tab.session.unlock(right);
    expect((await tab.opened(second)).plan.entries).toBe(1);
    expect((await tab.opened(first)).plan.entries).toBe(1);
  });

  it('locks everything at the fifth wrong PIN', async () => {
    const { tab, first } = await twoPlans();
    await tab.opened(first);
    await tab.session.handOver(first, '4071');
    for (const pin of ['1', '2', '3', '4']) expect(await tab.session.takeBack(pin)).toBe('wrong');
    expect(await tab.session.takeBack('5')).toBe('locked');
    expect(tab.session.state.get()).toEqual({ is: 'locked' });
    expect(tab.session.ring.has(first)).toBe(false);
    expect(await tab.session.takeBack('4071')).toBe('locked');
  });

  it('is refused for a plan whose key is not at hand', async () => {
    const { profile, first } = await twoPlans();
    const fresh = await profile.openTab();
    expect(await fresh.session.handOver(first, '4071')).toEqual({ ok: false, reason: 'locked' });
  });
});
