import * as v from 'valibot';
import type { PlanKey } from '../vault/piece-key.ts';
import { openJson, type SealedBytes, sealJson } from '../vault/sealed.ts';
import type { OpenRow } from './open-row.ts';

const TipSchema = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** the last entry of each device: its stamp and its hash */
  heads: v.record(v.string(), v.object({ stamp: v.string(), hash: v.string() })),
});

/** What the plan's row knows, sealed, about its entries: how many there are and where each device's chain ends. */
export type PlanTip = v.InferOutput<typeof TipSchema>;

export const emptyTip: PlanTip = { count: 0, heads: {} };

/** The tip after these entries were added. */
export function advanceTip(tip: PlanTip, added: readonly OpenRow[]): PlanTip {
  const heads = { ...tip.heads };
  for (const { envelope, hash } of added) {
    const head = Object.hasOwn(heads, envelope.device) ? heads[envelope.device] : undefined;
    if (!head || envelope.stamp > head.stamp) heads[envelope.device] = { stamp: envelope.stamp, hash };
  }
  return { count: tip.count + added.length, heads };
}

/** This device's last hash for the plan, or null when it has written nothing yet. */
export function lastHash(tip: PlanTip, device: string): string | null {
  return Object.hasOwn(tip.heads, device) ? (tip.heads[device]?.hash ?? null) : null;
}

export function sealTip(key: PlanKey, planId: string, tip: PlanTip): Promise<SealedBytes> {
  return sealJson(key, tip, ['tip', planId]);
}

/** null when it does not open: the caller reports it and goes on with what the entries say. */
export async function openTip(key: PlanKey, planId: string, sealed: SealedBytes): Promise<PlanTip | null> {
  const opened = await openJson(key, sealed, ['tip', planId]);
  if (!opened.ok) return null;
  const read = v.safeParse(TipSchema, opened.value);
  return read.success ? read.output : null;
}
