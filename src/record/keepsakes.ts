import type { PieceKey } from '../vault/piece-key.ts';
import { open, type SealedBytes, seal } from '../vault/sealed.ts';
import type { KeepsakeRow, RecordDatabase } from './database.ts';
import type { KeyRing } from './key-ring.ts';
import type { Keepsake, KeepsakeOpening, Kept } from './plan-record.ts';
import { storageProblem } from './storage-problem.ts';

// Inside the seal: the length of the media type (1 byte), the media type, the bytes as they were made.
const boundTo = (planId: string, id: string) => ['keepsake', planId, id];

function pack({ type, bytes }: Keepsake): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(type).subarray(0, 255);
  const whole = new Uint8Array(1 + name.length + bytes.length);
  whole[0] = name.length;
  whole.set(name, 1);
  whole.set(bytes, 1 + name.length);
  return whole;
}

function unpack(whole: Uint8Array<ArrayBuffer>): Keepsake {
  const from = 1 + (whole[0] ?? 0);
  return { type: new TextDecoder().decode(whole.subarray(1, from)), bytes: whole.slice(from) };
}

/** Seals a drawing, recording or photo under its plan's key. Nothing is kept of a plan that was erased meanwhile. */
export async function keep(
  db: RecordDatabase,
  ring: KeyRing,
  planId: string,
  id: string,
  keepsake: Keepsake,
): Promise<Kept> {
  try {
    const key = await ring.planKey(planId, async () => (await db.plans.get(planId))?.wrappedKey);
    if (!key.ok) return key;
    const sealed: SealedBytes = await seal(key.key, pack(keepsake), boundTo(planId, id));
    return await db.transaction('rw', db.plans, db.keepsakes, async (): Promise<Kept> => {
      if (!(await db.plans.get(planId))) return { ok: false, problem: 'no-such-plan' };
      await db.keepsakes.add({ id, plan: planId, sealed });
      return { ok: true, id };
    });
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}

/** Opens one; another plan's never opens. */
export async function openKeepsake(
  db: RecordDatabase,
  ring: KeyRing,
  planId: string,
  id: string,
): Promise<KeepsakeOpening> {
  try {
    const key = await ring.planKey(planId, async () => (await db.plans.get(planId))?.wrappedKey);
    if (!key.ok) return key;
    const row = await db.keepsakes.get(id);
    if (!row || row.plan !== planId) return { ok: false, problem: 'no-such-keepsake' };
    const opened = await open(key.key, row.sealed, boundTo(planId, id));
    return opened.ok
      ? { ok: true, keepsake: unpack(opened.value) }
      : { ok: false, problem: 'keepsake-damaged' };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}

/** Whether a row of a backup opens under this plan's key; nothing else is let in. */
export async function opensHere(key: PieceKey, { id, plan, sealed }: KeepsakeRow): Promise<boolean> {
  return (await open(key, sealed, boundTo(plan, id))).ok;
}
