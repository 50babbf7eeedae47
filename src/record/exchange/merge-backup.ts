import type { MasterKey } from '../../vault/piece-key.ts';
import { openPlanKey, rewrapPlanKey } from '../../vault/plan-key.ts';
import type { Secret } from '../../vault/unlock-vault.ts';
import type { EntryRow, KeepsakeRow, PlanRow, RecordDatabase } from '../database.ts';
import { opensHere } from '../keepsakes.ts';
import type { KeyRing } from '../key-ring.ts';
import { type OpenRow, openRow } from '../open-row.ts';
import { bringUpToDate, OpenedPlan } from '../opened-plan.ts';
import { advanceTip, emptyTip, sealTip } from '../plan-tip.ts';
import { storageProblem } from '../storage-problem.ts';
import { type NotRestored, openBackup } from './restore-backup.ts';

export type Merged =
  | {
      readonly ok: true;
      /** plans this device did not have */
      readonly newPlans: number;
      /** entries this device did not have */
      readonly newEntries: number;
      /** rows and plan keys that were damaged here and good in the backup */
      readonly healed: number;
      /** rows of the backup that do not open, or whose plan's key does not; left out */
      readonly unreadable: number;
    }
  | NotRestored;

interface PlanMerge {
  /** the count on disk this was worked out from; null for a plan that is new here */
  readonly basis: number | null;
  /** the plan's key here did not open, and the backup's takes its place */
  readonly newKey: boolean;
  readonly row: PlanRow;
  readonly added: readonly EntryRow[];
  readonly healed: readonly EntryRow[];
  /** drawings, recordings and photos this device did not have, each opened once */
  readonly keepsakes: readonly KeepsakeRow[];
  readonly unreadable: number;
}

/** How often the merge is worked out anew because somebody wrote meanwhile. */
const TRIES = 5;

/** null when the plan's key in the backup does not open, or is another one than here: its rows are left out. */
async function mergePlan(
  db: RecordDatabase,
  master: MasterKey,
  from: MasterKey,
  theirs: PlanRow,
  entries: readonly EntryRow[],
  keepsakes: readonly KeepsakeRow[],
): Promise<PlanMerge | null> {
  const theirKey = await openPlanKey(from, theirs.id, theirs.wrappedKey);
  if (!theirKey.ok) return null;
  const mine = await db.plans.get(theirs.id);
  const myKey = mine && (await openPlanKey(master, theirs.id, mine.wrappedKey));
  // The same plan has the same key wherever it is; anything else is not the same plan, whatever its id says.
  if (myKey?.ok && myKey.key.mark.join() !== theirKey.key.mark.join()) return null;
  // A key that no longer opens here comes back from the backup, and the entries under it with it.
  const newKey = myKey !== undefined && !myKey.ok;
  if (newKey && myKey.reason === 'newer-version') return null;
  const wrapped =
    mine && !newKey
      ? { ok: true as const, wrapped: mine.wrappedKey }
      : await rewrapPlanKey(theirs.id, theirs.wrappedKey, from, master);
  if (!wrapped.ok) return null;
  const { key } = theirKey;
  const opened = new OpenedPlan(theirs.id, key);
  if (mine && (await bringUpToDate(db, opened)) === 'gone') return null;
  // But only if it is the key of what stands here.
  if (newKey && opened.rows.size === 0 && opened.altered.size > 0) return null;
  const missing = entries.filter((row) => !opened.rows.has(row.id));
  const read = await Promise.all(missing.map(async (row) => ({ row, open: await openRow(key, row) })));
  const good = read.filter((one): one is { row: EntryRow; open: OpenRow } => one.open !== null);
  const healed = good.filter(({ row }) => opened.altered.has(row.id));
  const added = good.filter(({ row }) => !opened.altered.has(row.id));
  const here = new Set(await db.keepsakes.where('plan').equals(theirs.id).primaryKeys());
  const kept: KeepsakeRow[] = [];
  for (const row of keepsakes) if (!here.has(row.id) && (await opensHere(key, row))) kept.push(row);
  const known = mine ? opened.tip : emptyTip;
  // Entries this device once had and lost come back: they are counted already.
  const back = added.filter(
    ({ open }) => open.envelope.stamp <= (known.heads[open.envelope.device]?.stamp ?? ''),
  );
  const grown = added.length - Math.min(opened.integrity.missing, back.length);
  const tip = advanceTip(
    known,
    [...added, ...healed].map((one) => one.open),
  );
  const sealedTip = await sealTip(key, theirs.id, { ...tip, count: known.count + grown });
  const count = (mine ? opened.count : 0) + added.length;
  return {
    basis: mine ? opened.count : null,
    newKey,
    row: { id: theirs.id, wrappedKey: wrapped.wrapped, tip: sealedTip, count },
    added: added.map(({ row }) => row),
    healed: healed.map(({ row }) => row),
    keepsakes: kept,
    unreadable: read.length - good.length,
  };
}

async function write(db: RecordDatabase, merges: readonly PlanMerge[]): Promise<boolean> {
  return db.transaction('rw', db.plans, db.entries, db.keepsakes, async () => {
    for (const { basis, row } of merges) {
      if (((await db.plans.get(row.id))?.count ?? null) !== basis) return false;
    }
    for (const { row, added, healed, keepsakes, newKey } of merges) {
      await db.keepsakes.bulkPut([...keepsakes]);
      if (added.length + healed.length === 0 && !newKey) continue;
      await db.entries.bulkAdd([...added]);
      await db.entries.bulkPut([...healed]);
      await db.plans.put(row);
    }
    return true;
  });
}

/**
 * Takes a backup into a vault that is in use: the union of entries by id. Never overwrites: a row that opens here stays, and
 * each entry is opened once before it is let in. A plan that is no good is left out and counted, and never keeps the others
 * out. The backup opens with the passphrase of the time it was made. All of it in one transaction, or nothing.
 */
export async function mergeBackup(
  db: RecordDatabase,
  ring: KeyRing,
  bytes: Uint8Array<ArrayBuffer>,
  secret: Secret,
): Promise<Merged> {
  const { master } = ring;
  if (!master) return { ok: false, reason: 'locked' };
  const backup = await openBackup(bytes, secret);
  if (!backup.ok) return backup;
  const byPlan = new Map<string, EntryRow[]>();
  for (const row of backup.content.entries) {
    const rows = byPlan.get(row.plan);
    if (rows) rows.push(row);
    else byPlan.set(row.plan, [row]);
  }
  try {
    for (let turn = 0; turn < TRIES; turn += 1) {
      const merges: PlanMerge[] = [];
      let leftOut = 0;
      for (const theirs of backup.content.plans) {
        const rows = byPlan.get(theirs.id) ?? [];
        const keepsakes = backup.content.keepsakes.filter(({ plan }) => plan === theirs.id);
        const merge = await mergePlan(db, master, backup.master, theirs, rows, keepsakes);
        if (merge) merges.push(merge);
        else leftOut += rows.length;
      }
      if (!(await write(db, merges))) continue;
      const sum = (of: (merge: PlanMerge) => number) => merges.reduce((total, merge) => total + of(merge), 0);
      return {
        ok: true,
        newPlans: merges.filter(({ basis, added }) => basis === null && added.length > 0).length,
        newEntries: sum(({ added }) => added.length),
        healed: sum(({ healed, newKey }) => healed.length + (newKey ? 1 : 0)),
        unreadable: leftOut + sum(({ unreadable }) => unreadable),
      };
    }
    return { ok: false, reason: 'busy' };
  } catch (error) {
    return { ok: false, reason: storageProblem(error) };
  }
}
