import { canonicalJson, type Json } from '../lib/canonical-json.ts';
import type { AnyEntry, Body, Envelope } from '../plan/entry.ts';
import { readEntry } from '../plan/read-entry.ts';
import { fingerprint } from '../vault/fingerprint.ts';
import type { PlanKey } from '../vault/piece-key.ts';
import { type BoundTo, openJson, sealJson } from '../vault/sealed.ts';
import type { EntryRow } from './database.ts';

/** An entry in memory: as stored (for hashes and copies) and as this version reads it. */
export interface OpenRow {
  readonly envelope: Envelope;
  readonly body: unknown;
  readonly entry: AnyEntry;
  /** over the stored form, so that upgrades never change it */
  readonly hash: string;
}

const boundTo = (of: Envelope): BoundTo => ['entry', of.id, of.plan, of.stamp, of.device, of.version];

export function envelopeOf(row: Envelope): Envelope {
  const { id, plan, stamp, device, version } = row;
  return { id, plan, stamp, device, version };
}

/** The hash the next entry of the same device names as its `previous`. */
export function hashOf(envelope: Envelope, body: unknown): Promise<string> {
  return fingerprint(canonicalJson([{ ...envelope }, body] as Json));
}

/** An opened row of its stored form; null when the body is no body at all, which counts as altered. */
export function toOpenRow(envelope: Envelope, body: unknown, hash: string): OpenRow | null {
  const entry = readEntry(envelope, body);
  return entry && { envelope, body, entry, hash };
}

/** Opens one stored row; null when it does not open where it stands. */
export async function openRow(key: PlanKey, row: EntryRow): Promise<OpenRow | null> {
  const opened = await openJson(key, row.sealed, boundTo(row));
  if (!opened.ok) return null;
  const envelope = envelopeOf(row);
  return toOpenRow(envelope, opened.value, await hashOf(envelope, opened.value));
}

/** Seals one entry for the disk. */
export async function sealRow(key: PlanKey, envelope: Envelope, body: Body): Promise<EntryRow> {
  return { ...envelope, sealed: await sealJson(key, body, boundTo(envelope)) };
}
