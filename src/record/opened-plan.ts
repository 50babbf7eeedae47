import type { PlanKey } from '../vault/piece-key.ts';
import { checkChain } from './check-chain.ts';
import type { EntryRow, PlanRow, RecordDatabase } from './database.ts';
import { FoldedPlan } from './folded-plan.ts';
import { type OpenRow, openRow } from './open-row.ts';
import { openLog, sealLog } from './plan-log.ts';
import { advanceTip, emptyTip, openTip, type PlanTip } from './plan-tip.ts';

/** Entries beyond the log before it is written again: opening that many one by one costs less than a new log. */
const LOG_LAG = 24;

/** A sealed plan in memory. Thrown away on locking; everything in it is on disk as well. */
export class OpenedPlan extends FoldedPlan {
  readonly key: PlanKey;
  /** ids of rows that did not open where they stand */
  readonly altered = new Set<string>();
  /** recordings that were erased, so that nobody looks for them again */
  readonly forgotten = new Set<string>();
  /** the count on disk when this was last brought up to date; −1 before the first time */
  count = -1;
  /** how many entries the log on disk stands for */
  logged = 0;

  constructor(planId: string, key: PlanKey) {
    super(planId);
    this.key = key;
  }

  /** @param count how many entries the plan's row says there are: the basis for a new tip where the old one is damaged */
  check(tip: PlanTip | null, count: number): void {
    const rows = [...this.rows.values()];
    this.integrity = checkChain(rows, this.altered.size, tip);
    this.tip = tip ?? { ...advanceTip(emptyTip, rows), count };
  }
}

interface Stored {
  readonly row: PlanRow;
  readonly entries: ReadonlyMap<string, EntryRow>;
}

async function readUnopened(db: RecordDatabase, opened: OpenedPlan): Promise<Stored | null | 'nothing-new'> {
  return db.transaction('r', db.plans, db.entries, async () => {
    const row = await db.plans.get(opened.planId);
    if (!row) return null;
    if (row.count === opened.count) return 'nothing-new';
    const ofPlan = db.entries.where('plan').equals(opened.planId);
    if (opened.count < 0) {
      // One request for all: 300 single ones take several times as long.
      return { row, entries: new Map((await ofPlan.toArray()).map((entry) => [entry.id, entry])) };
    }
    const ids = await ofPlan.primaryKeys();
    const unopened = ids.filter((id) => !opened.rows.has(id) && !opened.altered.has(id));
    const found = await db.entries.bulkGet(unopened);
    const entries = new Map(found.flatMap((entry) => (entry ? [[entry.id, entry] as const] : [])));
    return { row, entries };
  });
}

async function openRest(
  opened: OpenedPlan,
  entries: ReadonlyMap<string, EntryRow>,
  known: readonly OpenRow[],
) {
  const covered = new Set(known.map((row) => row.envelope.id));
  const rest = [...entries.values()].filter((row) => !covered.has(row.id));
  const rows = await Promise.all(rest.map((row) => openRow(opened.key, row)));
  rows.forEach((row, at) => {
    const stored = rest[at];
    if (!row && stored) opened.altered.add(stored.id);
  });
  return rows.flatMap((row) => row ?? []);
}

/**
 * Opens the rows that are on disk and not yet in memory: by the log where it stands, one by one where it does not. Answers
 * whether anything changed, or `gone` when the plan is no longer there. Throws what the database throws.
 */
export async function bringUpToDate(
  db: RecordDatabase,
  opened: OpenedPlan,
): Promise<'changed' | 'same' | 'gone'> {
  const first = opened.count < 0;
  const log = first ? await db.logs.get(opened.planId) : undefined;
  const stored = await readUnopened(db, opened);
  if (stored === null) return 'gone';
  if (stored === 'nothing-new') return 'same';
  const tip = await openTip(opened.key, opened.planId, stored.row.tip);
  const logged = await openLog(opened.key, log, stored.entries);
  opened.take([...logged, ...(await openRest(opened, stored.entries, logged))]);
  opened.check(tip, stored.row.count);
  opened.count = stored.row.count;
  if (first) opened.logged = logged.length;
  return 'changed';
}

/**
 * Writes the log again when it has fallen behind. Never part of an append: a tab killed before or during it leaves an
 * older log, and the rows it does not cover are opened one by one.
 */
export async function refreshLog(db: RecordDatabase, opened: OpenedPlan): Promise<void> {
  const rows = [...opened.rows.values()];
  if (!opened.integrity.ok || rows.length - opened.logged < LOG_LAG) return;
  const found = await db.entries.where('plan').equals(opened.planId).toArray();
  const stored = new Map(found.map((entry) => [entry.id, entry]));
  const log = await sealLog(opened.key, opened.planId, rows, stored);
  if (!log) return;
  await db.transaction('rw', db.plans, db.logs, async () => {
    // Not after an erase: nothing of the plan may come back.
    if (await db.plans.get(opened.planId)) await db.logs.put(log);
  });
  opened.logged = rows.length;
}
