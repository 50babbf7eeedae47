import type { Author } from '../plan/entry.ts';
import type { Fact } from '../plan/facts.ts';
import type { PlanRow, RecordDatabase } from './database.ts';
import { makeRows, type NewRow } from './make-rows.ts';
import { sealRow } from './open-row.ts';
import type { OpenedPlan } from './opened-plan.ts';
import type { When } from './plan-record.ts';
import { advanceTip, lastHash, sealTip } from './plan-tip.ts';
import { stillThisVault } from './still-this-vault.ts';
import type { Surroundings } from './surroundings.ts';

export interface Writer {
  readonly device: string;
  readonly by: Author;
}

/**
 * Appends what was decided to the plan as it is in `opened`, and resolves when it is on the disk. `overtaken` when
 * another tab has written since (nothing is written then: bring up to date, decide again).
 *
 * Everything is sealed before the transaction opens, as awaiting WebCrypto inside one ends it; entries and the plan's row
 * go into one transaction, so a killed tab leaves all of them or none.
 * @param begin for a plan that is not on disk yet: the row's wrapped key
 */
export async function append(
  db: RecordDatabase,
  opened: OpenedPlan,
  facts: readonly Fact[],
  writer: Writer,
  when: When | undefined,
  surroundings: Surroundings,
  begin?: Pick<PlanRow, 'wrappedKey'>,
): Promise<readonly NewRow[] | 'overtaken'> {
  const { planId, key, tip } = opened;
  const writing = {
    plan: planId,
    device: writer.device,
    by: writer.by,
    after: opened.lastStamp(),
    previous: lastHash(tip, writer.device),
    when,
  };
  const rows = await makeRows(facts, writing, surroundings);
  const sealed = await Promise.all(rows.map((row) => sealRow(key, row.envelope, row.body)));
  const nextTip = advanceTip(tip, rows);
  const sealedTip = await sealTip(key, planId, nextTip);
  const basis = begin ? 0 : opened.count;
  const count = basis + rows.length;
  const written = await db.transaction('rw', db.meta, db.plans, db.entries, async () => {
    // A wipe in another tab came first: its rows are gone, and these would never open again.
    if (!(await stillThisVault(db, writer.device))) return false;
    const row = await db.plans.get(planId);
    if (begin ? row !== undefined : row?.count !== basis) return false;
    const wrappedKey = begin?.wrappedKey ?? row?.wrappedKey;
    if (!wrappedKey) return false;
    await db.entries.bulkAdd(sealed);
    await db.plans.put({ id: planId, wrappedKey, tip: sealedTip, count });
    return true;
  });
  if (!written) return 'overtaken';
  opened.take(rows);
  opened.tip = nextTip;
  opened.count = count;
  return rows;
}
