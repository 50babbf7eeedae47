import * as v from 'valibot';
import type { Envelope } from '../plan/entry.ts';
import { fingerprint } from '../vault/fingerprint.ts';
import type { PlanKey } from '../vault/piece-key.ts';
import { openJson, sealJson } from '../vault/sealed.ts';
import type { EntryRow, LogRow } from './database.ts';
import { envelopeOf, type OpenRow, toOpenRow } from './open-row.ts';

const LogSchema = v.object({
  /** over the sealed rows this log was made from, so that an altered or removed row is not hidden by it */
  digest: v.string(),
  rows: v.array(
    v.object({
      envelope: v.object({
        id: v.string(),
        plan: v.string(),
        stamp: v.string(),
        device: v.string(),
        version: v.number(),
      }),
      body: v.unknown(),
      hash: v.string(),
    }),
  ),
});

async function digestOf(rows: readonly EntryRow[]): Promise<string> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  for (const row of rows) parts.push(encoder.encode(JSON.stringify(envelopeOf(row))), row.sealed);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return fingerprint(whole);
}

/** Seals the opened entries of a plan in one piece. `rows` and `stored` are the same entries, opened and sealed. */
export async function sealLog(
  key: PlanKey,
  planId: string,
  rows: readonly OpenRow[],
  stored: ReadonlyMap<string, EntryRow>,
): Promise<LogRow | null> {
  const sealedRows: EntryRow[] = [];
  for (const row of rows) {
    const sealedRow = stored.get(row.envelope.id);
    if (!sealedRow) return null;
    sealedRows.push(sealedRow);
  }
  const envelopes = rows.map(({ envelope, body, hash }) => ({ envelope, body, hash }));
  const log = { digest: await digestOf(sealedRows), rows: envelopes };
  return { plan: planId, sealed: await sealJson(key, log, ['log', planId]) };
}

/**
 * The entries of a log, when it opens, reads and still stands for the very rows on disk; otherwise an empty list, and
 * every row is opened one by one. A log is never a reason to fail.
 */
export async function openLog(
  key: PlanKey,
  log: LogRow | undefined,
  stored: ReadonlyMap<string, EntryRow>,
): Promise<readonly OpenRow[]> {
  if (!log) return [];
  const opened = await openJson(key, log.sealed, ['log', log.plan]);
  if (!opened.ok) return [];
  const read = v.safeParse(LogSchema, opened.value);
  if (!read.success) return [];
  const covered: EntryRow[] = [];
  const rows: OpenRow[] = [];
  for (const { envelope, body, hash } of read.output.rows) {
    const sealedRow = stored.get(envelope.id);
    const row = sealedRow && toOpenRow(envelope as Envelope, body, hash);
    if (!row) return [];
    covered.push(sealedRow);
    rows.push(row);
  }
  return (await digestOf(covered)) === read.output.digest ? rows : [];
}
