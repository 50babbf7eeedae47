import type { Json } from '../lib/canonical-json.ts';
import type { PieceKey } from '../vault/piece-key.ts';
import { openJson, sealJson } from '../vault/sealed.ts';
import type { RecordDatabase } from './database.ts';
import type { KeyRing } from './key-ring.ts';
import type { Done, DraftLoading, Failed } from './plan-record.ts';
import { storageProblem } from './storage-problem.ts';

async function keyFor(
  db: RecordDatabase,
  ring: KeyRing,
  planId: string | null,
): Promise<{ readonly ok: true; readonly key: PieceKey } | Failed> {
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
    const key = await keyFor(db, ring, planId);
    if (!key.ok) return key;
    const row = await db.drafts.get([planId ?? '', form]);
    if (!row) return { ok: true, value: null };
    const opened = await openJson(key.key, row.sealed, ['draft', planId ?? '', form]);
    return { ok: true, value: opened.ok ? (opened.value as Json) : null };
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}

/** Keeps what was typed, sealed; null removes it. `form` is an id of ours, never words of a person. */
export async function saveDraft(
  db: RecordDatabase,
  ring: KeyRing,
  planId: string | null,
  form: string,
  value: Json | null,
): Promise<Done> {
  try {
    if (value === null) {
      await db.drafts.delete([planId ?? '', form]);
      return { ok: true };
    }
    const key = await keyFor(db, ring, planId);
    if (!key.ok) return key;
    const sealed = await sealJson(key.key, value, ['draft', planId ?? '', form]);
    return await db.transaction('rw', db.plans, db.drafts, async (): Promise<Done> => {
      // Not after an erase: nothing of the plan may come back.
      if (planId !== null && !(await db.plans.get(planId))) return { ok: false, problem: 'no-such-plan' };
      await db.drafts.put({ plan: planId ?? '', form, sealed });
      return { ok: true };
    });
  } catch (error) {
    return { ok: false, problem: storageProblem(error) };
  }
}
