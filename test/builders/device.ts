import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { toBase64Url } from '../../src/lib/base64url.ts';
import { openDatabase, type RecordDatabase } from '../../src/record/database.ts';
import { DeviceRecord } from '../../src/record/device-record.ts';
import type { PlanView } from '../../src/record/plan-record.ts';
import { makeSerially } from '../../src/record/serially.ts';
import { sealSettings } from '../../src/record/settings.ts';
import { momentAt, type Surroundings, type TabMessage } from '../../src/record/surroundings.ts';
import type { Watch } from '../../src/record/watch.ts';
import type { Cost } from '../../src/vault/cost.ts';
import { deriveKey } from '../../src/vault/derive-key.ts';
import { newRecoveryLockKey } from '../../src/vault/make-vault.ts';
import { importKey, type MasterKey, randomKeyBytes } from '../../src/vault/piece-key.ts';
import { makeLock, sumHeader, type VaultHeader } from '../../src/vault/vault-header.ts';

export const passphrase = 'a kettle under the quiet larch';
const worker = { id: 'priya', name: 'Priya Raman' };

interface TestVault {
  readonly header: VaultHeader;
  readonly master: MasterKey;
  readonly recoveryKey: string;
}

/** A real vault that opens with the least work a header may ask for, shared by all devices of one test file. */
async function makeQuickVault(): Promise<TestVault> {
  const salt = toBase64Url(crypto.getRandomValues(new Uint8Array(16)));
  const cost: Cost = { name: 'argon2id', memory: 8 * 1024, passes: 1, lanes: 1, salt };
  const [derived, recovery] = [await deriveKey(passphrase, cost), await newRecoveryLockKey()];
  if (!derived.ok || !recovery.ok) throw new Error('no key');
  const [id, raw] = [salt, randomKeyBytes()];
  const header = await sumHeader({
    format: 'waymark-vault',
    version: 1,
    id,
    passphrase: await makeLock(id, 'passphrase', cost, derived.key, raw),
    recovery: await makeLock(id, 'recovery', recovery.cost, recovery.key, raw),
  });
  return { header, master: (await importKey(raw)) as MasterKey, recoveryKey: recovery.recoveryKey };
}

const vault = makeQuickVault();

/** One profile of a browser: its storage, the line between its tabs, and a clock that can be set. */
export class Profile {
  readonly factory = new IDBFactory();
  readonly #listeners = new Set<{ tab: number; hear: (message: TabMessage) => void }>();
  readonly #serially = makeSerially();
  readonly #held = new Set<string>();
  #tabs = 0;
  at = '2026-11-23T10:00:00.000Z';
  /** false: as in a browser without locks between tabs */
  locks = true;

  surroundings(): Surroundings {
    this.#tabs += 1;
    const me = this.#tabs;
    return {
      now: () => momentAt(this.at),
      newId: () => crypto.randomUUID(),
      underLock: (name, work) => (this.locks ? this.#serially(name, work) : work()),
      holdLock: async (name) => {
        if (this.#held.has(name)) return null;
        this.#held.add(name);
        return () => void this.#held.delete(name);
      },
      tell: (message) => {
        for (const { tab, hear } of this.#listeners) if (tab !== me) hear(structuredClone(message));
      },
      hear: (listener) => {
        const mine = { tab: me, hear: listener };
        this.#listeners.add(mine);
        return () => void this.#listeners.delete(mine);
      },
    };
  }

  database(): RecordDatabase {
    return openDatabase('waymark', { indexedDB: this.factory, IDBKeyRange });
  }

  /** A tab on this profile, not yet started. */
  tab(): Tab {
    return new Tab(this);
  }

  /** A tab that is unlocked; the first one sets the profile up. */
  async openTab(device: string = crypto.randomUUID()): Promise<Tab> {
    const made = await vault;
    const tab = this.tab();
    if (!(await tab.db.meta.get('vault'))) {
      await tab.db.meta.bulkPut([
        { name: 'vault', header: made.header },
        { name: 'device', id: device },
        { name: 'settings', sealed: await sealSettings(made.master, { author: worker }) },
      ]);
    }
    await tab.device.session.start();
    await tab.device.session.openWith(made.master);
    return tab;
  }
}

/** One tab: its own connection to the profile's storage, and its own memory. */
export class Tab {
  readonly db: RecordDatabase;
  readonly device: DeviceRecord;

  constructor(profile: Profile, surroundings: Surroundings = profile.surroundings()) {
    this.db = profile.database();
    this.device = new DeviceRecord(this.db, surroundings);
  }

  get session() {
    return this.device.session;
  }
  get record() {
    return this.device.record;
  }

  /** The plan as it is shown, once it is open or refused. */
  async view(planId: string): Promise<PlanView> {
    return settled(this.record.plan(planId), (view) => view.state !== 'loading');
  }

  async opened(planId: string): Promise<Extract<PlanView, { state: 'open' }>> {
    const view = await this.view(planId);
    if (view.state !== 'open') throw new Error(JSON.stringify(view));
    return view;
  }
}

/** The recovery key of the vault all profiles share. */
export async function recoveryKey(): Promise<string> {
  return (await vault).recoveryKey;
}

/** Waits until a watched value is as wanted; fails after five seconds. */
export function settled<T>(watch: Watch<T>, wanted: (value: T) => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    let end = () => {};
    const timer = setTimeout(() => {
      end();
      reject(new Error(`still ${JSON.stringify(watch.get()).slice(0, 300)}`));
    }, 5000);
    const look = () => {
      const value = watch.get();
      if (!wanted(value)) return;
      clearTimeout(timer);
      queueMicrotask(() => end());
      resolve(value);
    };
    end = watch.subscribe(look);
    look();
  });
}
