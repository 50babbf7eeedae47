import { importKey, type MasterKey, type PlanKey, randomKeyBytes, wipe } from './piece-key.ts';
import { type OpenFailure, open, type SealedBytes, seal } from './sealed.ts';

const bound = (planId: string) => ['plan-key', planId] as const;

/** A fresh key for one plan, and the same key wrapped for the disk. */
export async function makePlanKey(
  master: MasterKey,
  planId: string,
): Promise<{ readonly key: PlanKey; readonly wrapped: SealedBytes }> {
  const raw = randomKeyBytes();
  const wrapped = await seal(master, raw, bound(planId));
  const key = (await importKey(raw)) as PlanKey;
  wipe(raw);
  return { key, wrapped };
}

export type PlanKeyOpening =
  | { readonly ok: true; readonly key: PlanKey }
  | { readonly ok: false; readonly reason: OpenFailure };

/** Opens a wrapped plan key; it opens for its own plan only. */
export async function openPlanKey(
  master: MasterKey,
  planId: string,
  wrapped: SealedBytes,
): Promise<PlanKeyOpening> {
  const opened = await open(master, wrapped, bound(planId));
  if (!opened.ok) return opened;
  if (opened.value.length !== 32) return { ok: false, reason: 'damaged' };
  const key = (await importKey(opened.value)) as PlanKey;
  wipe(opened.value);
  return { ok: true, key };
}

export type Rewrapping =
  | { readonly ok: true; readonly wrapped: SealedBytes }
  | { readonly ok: false; readonly reason: OpenFailure };

/** Takes a plan's key from one vault into another, e.g. out of a backup. */
export async function rewrapPlanKey(
  planId: string,
  wrapped: SealedBytes,
  from: MasterKey,
  to: MasterKey,
): Promise<Rewrapping> {
  const opened = await open(from, wrapped, bound(planId));
  if (!opened.ok) return opened;
  const again = await seal(to, opened.value, bound(planId));
  wipe(opened.value);
  return { ok: true, wrapped: again };
}
