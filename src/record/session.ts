import {
  changePassphrase,
  type MadeRecoveryLock,
  makeRecoveryLock,
  withRecoveryLock,
} from '../vault/change-locks.ts';
import { makeVault } from '../vault/make-vault.ts';
import type { MasterKey } from '../vault/piece-key.ts';
import { makePinCheck, type PinCheck } from '../vault/pin-check.ts';
import { type Secret, type UnlockFailure, unlockVault } from '../vault/unlock-vault.ts';
import { readHeader, type VaultHeader } from '../vault/vault-header.ts';
import type { RecordDatabase } from './database.ts';
import { KeyRing, type SessionState } from './key-ring.ts';
import { openSettings, type Settings, sealSettings } from './settings.ts';
import { stillThisVault } from './still-this-vault.ts';
import { type StorageProblem, storageProblem } from './storage-problem.ts';
import type { Surroundings } from './surroundings.ts';
import type { Watch } from './watch.ts';

export type SessionFailure = UnlockFailure | StorageProblem | 'already-set-up' | 'not-set-up' | 'locked';
type Failed = { readonly ok: false; readonly reason: SessionFailure };
export type Unlocked = { readonly ok: true } | Failed;
export type WithRecoveryKey = { readonly ok: true; readonly recoveryKey: string } | Failed;
export type NewRecoveryKey =
  | {
      readonly ok: true;
      readonly recoveryKey: string;
      /** Once it is on paper: puts it in the place of the old one. */
      readonly use: () => Promise<Unlocked>;
    }
  | Failed;

async function trying<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, reason: storageProblem(error) };
  }
}

/** Setting up, unlocking, locking and handing over, for this tab. The keys themselves are on its key ring. */
export class Session {
  readonly ring = new KeyRing();
  readonly #db: RecordDatabase;
  readonly #surroundings: Surroundings;
  #pin: PinCheck | null = null;

  constructor(db: RecordDatabase, surroundings: Surroundings) {
    this.#db = db;
    this.#surroundings = surroundings;
    surroundings.hear((message) => {
      if (message.type === 'locked') this.ring.drop({ is: 'locked' });
      if (message.type === 'wiped') this.ring.drop({ is: 'none' });
      if (message.type === 'settings-changed') void this.#readSettingsAgain();
      if (message.type === 'restored') void this.start();
    });
  }

  get state(): Watch<SessionState> {
    return this.ring.state;
  }

  /** Looks whether there is a vault. Derives nothing and opens nothing. */
  async start(): Promise<SessionState> {
    try {
      if (await this.#db.isNewer()) {
        this.ring.found({ is: 'refused', problem: 'storage-newer' });
        return this.state.get();
      }
      const read = await this.#header();
      if (read === null) this.ring.found({ is: 'none' });
      else this.ring.found(read.ok ? { is: 'locked' } : { is: 'refused', problem: read.reason });
    } catch (error) {
      const problem = storageProblem(error);
      // Nothing can have gone yet: Firefox speaks of a wrong state when a private window forbids the opening.
      this.ring.found({ is: 'refused', problem: problem === 'storage-gone' ? 'storage-refused' : problem });
    }
    return this.state.get();
  }

  /** Makes the vault on a device without one. The recovery key is shown once and kept nowhere. */
  setUp(passphrase: string, settings: Settings): Promise<WithRecoveryKey> {
    return trying<WithRecoveryKey>(async () => {
      const there = await this.#header();
      if (await this.#db.isNewer()) return { ok: false, reason: 'storage-newer' };
      if (there !== null) return { ok: false, reason: 'already-set-up' };
      const made = await makeVault(passphrase);
      if (!made.ok) return made;
      const sealed = await sealSettings(made.master, settings);
      const device = this.#surroundings.newId();
      const { meta } = this.#db;
      const added = await this.#db.transaction('rw', meta, async () => {
        if (await meta.get('vault')) return false;
        await meta.bulkPut([
          { name: 'vault', header: made.header },
          { name: 'device', id: device },
          { name: 'settings', sealed },
        ]);
        return true;
      });
      if (!added) return { ok: false, reason: 'already-set-up' };
      this.ring.open(made.master, device, settings);
      this.#surroundings.tell({ type: 'restored' });
      return { ok: true, recoveryKey: made.recoveryKey };
    });
  }

  /** Opens everything. A wrong passphrase changes nothing and reveals nothing. */
  unlock(secret: Secret): Promise<Unlocked> {
    return this.#withHeader<Unlocked>(async (header) => {
      const opened = await unlockVault(header, secret);
      if (!opened.ok) return opened;
      await this.openWith(opened.master);
      return { ok: true };
    });
  }

  /** A new passphrase, by the old one or by the recovery key; unlocks as well. */
  changePassphrase(secret: Secret, newPassphrase: string): Promise<Unlocked> {
    return this.#changingLocks<Unlocked>(async (header) => {
      const changed = await changePassphrase(header, secret, newPassphrase);
      if (!changed.ok) return changed;
      if (!(await this.#replaceHeader(changed.header))) return { ok: false, reason: 'not-set-up' };
      await this.openWith(changed.master);
      return { ok: true };
    });
  }

  /** A new recovery key to print. The old sheet works until `use`: whoever stops before then has lost nothing. */
  makeRecoveryKey(secret: Secret): Promise<NewRecoveryKey> {
    return this.#withHeader<NewRecoveryKey>(async (header) => {
      const making = await makeRecoveryLock(header, secret);
      if (!making.ok) return making;
      const { made } = making;
      return { ok: true, recoveryKey: made.recoveryKey, use: () => this.#useRecoveryKey(made) };
    });
  }

  #useRecoveryKey(made: MadeRecoveryLock): Promise<Unlocked> {
    return this.#changingLocks<Unlocked>(async (header) => {
      // Read again: the passphrase may have been changed since, and stays changed.
      const next = await withRecoveryLock(header, made);
      if (next === null) return { ok: false, reason: 'wrong-recovery-key' };
      if (!(await this.#replaceHeader(next))) return { ok: false, reason: 'not-set-up' };
      return { ok: true };
    });
  }

  saveSettings(settings: Settings): Promise<Unlocked> {
    return trying<Unlocked>(async () => {
      const { master, device } = this.ring;
      if (!master) return { ok: false, reason: 'locked' };
      const sealed = await sealSettings(master, settings);
      const { meta } = this.#db;
      const kept = await this.#db.transaction('rw', meta, async () => {
        if (!(await stillThisVault(this.#db, device))) return false;
        await meta.put({ name: 'settings', sealed });
        return true;
      });
      if (!kept) return { ok: false, reason: 'not-set-up' };
      this.#surroundings.tell({ type: 'settings-changed' });
      if (this.ring.master === master) this.ring.open(master, device, settings);
      return { ok: true };
    });
  }

  /** Drops every key and everything opened, here and in the other tabs. */
  lock(): void {
    this.#surroundings.tell({ type: 'locked' });
    this.ring.drop({ is: 'locked' });
  }

  /** Drops every key and everything opened, here only: each tab knows by itself when nobody has touched it for long. */
  lockThisTab(): void {
    this.ring.drop({ is: 'locked' });
  }

  /**
   * Before the tablet changes hands: drops the master key and every other plan's key and opened data; the other tabs
   * lock. `locked` when this plan has not been opened in this tab, so that its key is not at hand.
   */
  async handOver(planId: string, pin: string): Promise<Unlocked> {
    if (!this.ring.has(planId)) return { ok: false, reason: 'locked' };
    const check = await makePinCheck(pin);
    if (!this.ring.narrow(planId)) return { ok: false, reason: 'locked' };
    this.#pin = check;
    this.#surroundings.tell({ type: 'locked' });
    return { ok: true };
  }

  /** Back from hand-over, to this one plan. The fifth wrong PIN locks everything. */
  async takeBack(pin: string): Promise<'right' | 'wrong' | 'locked'> {
    const check = this.#pin;
    if (this.state.get().is !== 'handed-over' || !check) return 'locked';
    const answer = await check.attempt(pin);
    const state = this.state.get();
    if (state.is !== 'handed-over' || check !== this.#pin) return 'locked';
    if (answer === 'locked') this.lock();
    if (answer === 'right') this.ring.takenBack(state.planId);
    if (answer !== 'wrong') this.#pin = null;
    return answer;
  }

  pinTriesLeft(): number {
    return this.#pin?.triesLeft() ?? 0;
  }

  /** Opens this tab with a master key that is already at hand: after unlocking, or after a restore. */
  async openWith(master: MasterKey): Promise<void> {
    const { meta } = this.#db;
    const device = await meta.get('device');
    let id = device?.name === 'device' ? device.id : '';
    if (id === '') {
      id = this.#surroundings.newId();
      await meta.put({ name: 'device', id });
    }
    await meta.delete('wipe-asked');
    this.#pin = null;
    this.ring.open(master, id, await this.#settingsOnDisk(master));
  }

  async #settingsOnDisk(master: MasterKey): Promise<Settings> {
    const row = await this.#db.meta.get('settings');
    return openSettings(master, row?.name === 'settings' ? row.sealed : undefined);
  }

  async #readSettingsAgain(): Promise<void> {
    const { master, device } = this.ring;
    if (!master) return;
    try {
      const settings = await this.#settingsOnDisk(master);
      if (this.ring.master === master) this.ring.open(master, device, settings);
    } catch {
      // The next unlocking reads them; until then this tab goes on with what it had.
    }
  }

  async #header(): Promise<Awaited<ReturnType<typeof readHeader>> | null> {
    const row = await this.#db.meta.get('vault');
    return row?.name === 'vault' ? readHeader(row.header) : null;
  }

  /** Both locks stand in one header: two changes at once, here or in two tabs, must not undo each other. */
  #changingLocks<T>(work: (header: VaultHeader) => Promise<T>): Promise<T | Failed> {
    return this.#surroundings.underLock('vault', () => this.#withHeader(work));
  }

  /** False after a wipe in another tab: nothing may come back. */
  #replaceHeader(header: VaultHeader): Promise<boolean> {
    const { meta } = this.#db;
    return this.#db.transaction('rw', meta, async () => {
      if (!(await meta.get('vault'))) return false;
      await meta.put({ name: 'vault', header });
      return true;
    });
  }

  #withHeader<T>(work: (header: VaultHeader) => Promise<T>): Promise<T | Failed> {
    return trying<T | Failed>(async () => {
      const read = await this.#header();
      // The locked screen comes here without having asked `start` what it found.
      if (await this.#db.isNewer()) return { ok: false, reason: 'storage-newer' };
      if (read === null) return { ok: false, reason: 'not-set-up' };
      return read.ok ? work(read.header) : read;
    });
  }
}
