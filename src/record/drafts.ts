import type { Json } from '../lib/canonical-json.ts';
import type { PieceKey } from '../vault/piece-key.ts';
import { openJson, sealJson } from '../vault/sealed.ts';
import type { RecordDatabase } from './database.ts';
import type { KeyRing } from './key-ring.ts';
import type { Done, DraftLoading, Failed } from './plan-record.ts';
import { stillThisVault } from './still-this-vault.ts';
import { storageProblem } from './storage-problem.ts';

export type DraftKey = { readonly ok: true; readonly key: PieceKey } | Failed;

/** The key that half-typed words are sealed under: the plan's, or the master key where there is no plan yet. */
export async function keyForDrafts(
  db: RecordDatabase,
  ring: KeyRing,
  planId: string | null,
): Promise<DraftKey> {
  if (planId !== null) return ring.planKey(planId, async () => (await db.plans.get(planId))?.wrappedKey);
  return ring.master ? { ok: true, key: ring.master } : { ok: false, problem: 'locked' };
}

/** What was typed into a form and not yet said; null when nothing is. A draft that does not open is no draft. */
export async function loadDraft(
  db: RecordDatabase,
  ring: KeyRing,
  planId: string | null,
  form: string,
): Promise<DraftLoading> {
  try {
    const key = await keyForDrafts(db, ring, planId);
    if (!key.ok) return key;
    const row = await db.drafts.get([planId ?? '', form]);
    if (!row) return { ok: true, value: null };
    const opened = await openJson(key.key, row.sealed, ['draft', planId ?? '', form]);
    return { ok: true, value: opened.ok ? (opened.value as Json) : null };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}

/**
 * Keeps what was typed, sealed; null removes it. `form` is an id of ours, never words of a person.
 * @param device the id of this device when the key was taken
 * @param keyed null only where there is nothing to seal
 */
export async function saveDraft(
  db: RecordDatabase,
  device: string,
  keyed: Promise<DraftKey> | null,
  planId: string | null,
  form: string,
  value: Json | null,
): Promise<Done> {
  try {
    if (value === null || keyed === null) {
      await db.drafts.delete([planId ?? '', form]);
      return { ok: true };
    }
    const key = await keyed;
    if (!key.ok) return key;
    const sealed = await sealJson(key.key, value, ['draft', planId ?? '', form]);
    return await db.transaction('rw', db.meta, db.plans, db.drafts, async (): Promise<Done> => {
      // Not after an erase or a wipe: nothing of the plan may come back.
      if (planId !== null && !(await db.plans.get(planId))) return { ok: false, problem: 'no-such-plan' };
      if (!(await stillThisVault(db, device))) return { ok: false, problem: 'locked' };
      await db.drafts.put({ plan: planId ?? '', form, sealed });
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}
