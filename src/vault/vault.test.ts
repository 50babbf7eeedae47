import { describe, expect, it, vi } from 'vitest';
import { changePassphrase, makeRecoveryLock, withRecoveryLock } from './change-locks.ts';
import { makeVault } from './make-vault.ts';
import { importKey, type MasterKey, randomKeyBytes } from './piece-key.ts';
import { makePlanKey, openPlanKey, rewrapPlanKey } from './plan-key.ts';
import { openJson, sealJson } from './sealed.ts';
import { unlockVault } from './unlock-vault.ts';
import { readHeader, sumHeader } from './vault-header.ts';

const phrase = 'a kettle under the quiet larch';
const made = await makeVault(phrase);
if (!made.ok) throw new Error(made.reason);
const { header, master, recoveryKey } = made;
const sealed = await sealJson(master, 'same key', ['test']);
const opensWith = async (key: MasterKey) => (await openJson(key, sealed, ['test'])).ok;

describe('a vault', () => {
  it('uses Argon2id with 64 MiB and three passes, and says so in its header', () => {
    expect(header.passphrase.cost).toMatchObject({ name: 'argon2id', memory: 65536, passes: 3, lanes: 1 });
    expect(header.recovery.cost.name).toBe('hkdf-sha256');
  });

  it('opens with its passphrase, spelled as another keyboard would', async () => {
    const opened = await unlockVault(header, {
      kind: 'passphrase',
      text: '  a kettle under the  quiet larch ',
    });
    expect(opened.ok && (await opensWith(opened.master))).toBe(true);
  });

  it('refuses a wrong passphrase, also one that differs in case', async () => {
    for (const text of ['', 'A kettle under the quiet larch', `${phrase}x`]) {
      expect(await unlockVault(header, { kind: 'passphrase', text })).toEqual({
        ok: false,
        reason: 'wrong-passphrase',
      });
    }
  });

  it('opens with the recovery key as a person types it', async () => {
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const opened = await unlockVault(header, { kind: 'recovery', text: typed });
    expect(opened.ok && (await opensWith(opened.master))).toBe(true);
  });

  it('takes a new passphrase with the old one, and keeps the recovery key', async () => {
    const changed = await changePassphrase(
      header,
      { kind: 'passphrase', text: phrase },
      'nine herons over Larkfield',
    );
    if (!changed.ok) throw new Error(changed.reason);
    expect(await opensWith(changed.master)).toBe(true);
    expect(await unlockVault(changed.header, { kind: 'passphrase', text: phrase })).toMatchObject({
      ok: false,
    });
    const again = await unlockVault(changed.header, {
      kind: 'passphrase',
      text: 'nine herons over Larkfield',
    });
    expect(again.ok && (await opensWith(again.master))).toBe(true);
    expect((await unlockVault(changed.header, { kind: 'recovery', text: recoveryKey })).ok).toBe(true);
  });

  it('takes a new passphrase with the recovery key when the old one is forgotten', async () => {
    const changed = await changePassphrase(
      header,
      { kind: 'recovery', text: recoveryKey },
      'seven wet lemons on a gate',
    );
    if (!changed.ok) throw new Error(changed.reason);
    const again = await unlockVault(changed.header, {
      kind: 'passphrase',
      text: 'seven wet lemons on a gate',
    });
    expect(again.ok && (await opensWith(again.master))).toBe(true);
  });

  it('refuses a change with a wrong passphrase', async () => {
    expect(
      await changePassphrase(header, { kind: 'passphrase', text: 'no' }, 'nine herons over Larkfield'),
    ).toEqual({
      ok: false,
      reason: 'wrong-passphrase',
    });
  });

  it('makes a new recovery key; the old sheet works until the new one is put in its place, and then no more', async () => {
    const making = await makeRecoveryLock(header, { kind: 'passphrase', text: phrase });
    if (!making.ok) throw new Error(making.reason);
    const old = { kind: 'recovery', text: recoveryKey } as const;
    const fresh = { kind: 'recovery', text: making.made.recoveryKey } as const;
    expect((await unlockVault(header, old)).ok).toBe(true);
    const renewed = await withRecoveryLock(header, making.made);
    if (renewed === null) throw new Error('another vault');
    expect((await unlockVault(renewed, fresh)).ok).toBe(true);
    expect(await unlockVault(renewed, old)).toEqual({ ok: false, reason: 'wrong-recovery-key' });
  });

  it('never puts a recovery key into another vault', async () => {
    const making = await makeRecoveryLock(header, { kind: 'passphrase', text: phrase });
    if (!making.ok) throw new Error(making.reason);
    expect(await withRecoveryLock({ ...header, id: 'another' }, making.made)).toBeNull();
  });

  it('uses PBKDF2 where WebAssembly is refused, and then cannot open an Argon2id header', async () => {
    vi.resetModules();
    vi.doMock('./argon2.ts', () => ({ argon2: () => Promise.reject(new Error('wasm refused')) }));
    const fresh = await import('./make-vault.ts');
    const opener = await import('./unlock-vault.ts');
    const plain = await fresh.makeVault(phrase);
    if (!plain.ok) throw new Error(plain.reason);
    expect(plain.header.passphrase.cost).toMatchObject({ name: 'pbkdf2-sha256', rounds: 600_000 });
    expect((await unlockVault(plain.header, { kind: 'passphrase', text: phrase })).ok).toBe(true);
    expect(await opener.unlockVault(header, { kind: 'passphrase', text: phrase })).toEqual({
      ok: false,
      reason: 'derivation-refused',
    });
    vi.doUnmock('./argon2.ts');
  });

  it('is not made with a passphrase that is not enough', async () => {
    expect(await makeVault('password1')).toEqual({ ok: false, reason: 'passphrase-too-weak' });
    expect(await changePassphrase(header, { kind: 'passphrase', text: phrase }, '')).toEqual({
      ok: false,
      reason: 'passphrase-too-weak',
    });
  });
});

describe('a header from outside', () => {
  it('is read back the same', async () => {
    expect(await readHeader(JSON.parse(JSON.stringify(header)))).toEqual({ ok: true, header });
  });

  it('is damaged when anything in it was altered, before any passphrase is tried', async () => {
    const other = header.id.startsWith('A') ? 'B' : 'A';
    const altered = [null, 'x', {}, { ...header, id: other }, { ...header, passphrase: header.recovery }];
    for (const value of altered) expect(await readHeader(value)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is refused when it asks for no work or for too much', async () => {
    for (const cost of [
      { ...header.passphrase.cost, memory: 64 },
      { ...header.passphrase.cost, memory: 2 ** 24 },
      { name: 'pbkdf2-sha256' as const, rounds: 1, salt: header.recovery.cost.salt },
    ]) {
      const greedy = await sumHeader({
        ...header,
        passphrase: { ...header.passphrase, cost: cost as never },
      });
      expect(await readHeader(greedy)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  it('of a later release says so', async () => {
    expect(await readHeader({ ...header, version: 2 })).toEqual({ ok: false, reason: 'newer-version' });
  });

  it('cannot have its cost lowered: the wrapped key is bound to it', async () => {
    const cost = { ...header.passphrase.cost, passes: 1 } as typeof header.passphrase.cost;
    const lowered = await sumHeader({ ...header, passphrase: { ...header.passphrase, cost } });
    expect((await unlockVault(lowered, { kind: 'passphrase', text: phrase })).ok).toBe(false);
  });
});

describe('a plan key', () => {
  it('opens for its own plan only, and under its own vault only', async () => {
    const { key, wrapped } = await makePlanKey(master, 'p1');
    const opened = await openPlanKey(master, 'p1', wrapped);
    if (!opened.ok) throw new Error(opened.reason);
    const piece = await sealJson(key, 1, ['x']);
    expect(await openJson(opened.key, piece, ['x'])).toEqual({ ok: true, value: 1 });
    expect(await openPlanKey(master, 'p2', wrapped)).toEqual({ ok: false, reason: 'damaged' });
    const foreign = (await importKey(randomKeyBytes())) as MasterKey;
    expect(await openPlanKey(foreign, 'p1', wrapped)).toEqual({ ok: false, reason: 'wrong-key' });
  });

  it('moves into another vault without changing', async () => {
    const other = (await importKey(randomKeyBytes())) as MasterKey;
    const { key, wrapped } = await makePlanKey(other, 'p1');
    const moved = await rewrapPlanKey('p1', wrapped, other, master);
    if (!moved.ok) throw new Error(moved.reason);
    const opened = await openPlanKey(master, 'p1', moved.wrapped);
    if (!opened.ok) throw new Error(opened.reason);
    const piece = await sealJson(key, 'Mia', ['x']);
    expect(await openJson(opened.key, piece, ['x'])).toEqual({ ok: true, value: 'Mia' });
    expect(await rewrapPlanKey('p1', wrapped, master, other)).toEqual({ ok: false, reason: 'wrong-key' });
  });
});
