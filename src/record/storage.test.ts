import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { Profile, passphrase } from '../../test/builders/device.ts';
import { words } from '../../test/builders/story.ts';
import { openPlan } from '../plan/family/decide.ts';
import { sayGoingWell } from '../plan/going-well/decide.ts';
import { openDatabase } from './database.ts';
import { DeviceRecord } from './device-record.ts';
import { storageProblem } from './storage-problem.ts';

const family = { name: 'Okafor', language: 'en-GB', nation: 'england' as const };
const said = (thing: string) => ({ thing, kind: 'strength' as const, words: words(thing) });

function failing(name: string) {
  return () => {
    throw Object.assign(new Error(name), { name });
  };
}

describe('storage that is full', () => {
  it.each(['entries', 'plans'])(
    'in the middle of writing %s: says so, and nothing is half written',
    async (store) => {
      const profile = new Profile();
      const tab = await profile.openTab();
      const begun = await tab.record.begin(openPlan, family);
      if (!begun.ok) throw new Error('not begun');
      const method = store === 'plans' ? 'put' : 'add';
      const before = IDBObjectStore.prototype[method];
      const spy = vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...args: Parameters<typeof before>
      ) {
        if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
        return before.apply(this, args);
      } as typeof before);
      expect(await tab.record.act(begun.planId, sayGoingWell, said('a'))).toEqual({
        ok: false,
        refusal: null,
        problem: 'storage-full',
      });
      spy.mockRestore();
      expect(await tab.db.entries.count()).toBe(1);
      expect((await tab.opened(begun.planId)).plan.entries).toBe(1);
      expect((await tab.record.act(begun.planId, sayGoingWell, said('a'))).ok).toBe(true);
      const later = await (await profile.openTab()).opened(begun.planId);
      expect(later.plan.entries).toBe(2);
      expect(later.integrity.ok).toBe(true);
    },
  );
});

describe('storage that is refused', () => {
  function refused(indexedDB: IDBFactory): DeviceRecord {
    const db = openDatabase('waymark', { indexedDB, IDBKeyRange });
    return new DeviceRecord(db, new Profile().surroundings());
  }

  it.each([
    ['SecurityError', 'storage-refused'],
    ['InvalidStateError', 'storage-refused'],
    ['QuotaExceededError', 'storage-full'],
  ])('%s at the first opening is told in time: %s', async (name, problem) => {
    const factory = new IDBFactory();
    factory.open = failing(name);
    const device = refused(factory);
    expect(await device.session.start()).toEqual({ is: 'refused', problem });
    expect(await device.session.setUp(passphrase, { author: null })).toEqual({ ok: false, reason: problem });
  });

  it('without any IndexedDB says refused', async () => {
    const device = refused(undefined as unknown as IDBFactory);
    expect(await device.session.start()).toEqual({ is: 'refused', problem: 'storage-refused' });
  });

  it('written by a later release says so', async () => {
    const factory = new IDBFactory();
    await new Promise((resolve) => {
      factory.open('waymark', 9999).onsuccess = (event) => {
        (event.target as unknown as { result: { close(): void } }).result.close();
        resolve(undefined);
      };
    });
    expect(await refused(factory).session.start()).toEqual({ is: 'refused', problem: 'storage-newer' });
  });

  it('removed under the running page: acting says it is gone', async () => {
    const profile = new Profile();
    const tab = await profile.openTab();
    const begun = await tab.record.begin(openPlan, family);
    if (!begun.ok) throw new Error('not begun');
    await profile.database().delete();
    expect(await tab.record.act(begun.planId, sayGoingWell, said('a'))).toMatchObject({
      problem: 'no-such-plan',
    });
    tab.db.close();
    expect(await tab.record.act(begun.planId, sayGoingWell, said('a'))).toMatchObject({
      problem: 'storage-gone',
    });
  });
});

describe('the reason behind an error', () => {
  it('is the innermost that is known', () => {
    const quota = { name: 'QuotaExceededError' };
    expect(storageProblem({ name: 'AbortError', inner: quota })).toBe('storage-full');
    expect(storageProblem({ name: 'OpenFailedError', inner: { name: 'VersionError' } })).toBe(
      'storage-newer',
    );
    expect(storageProblem(null)).toBe('storage-failed');
    expect(storageProblem(new Error('?'))).toBe('storage-failed');
  });
});
