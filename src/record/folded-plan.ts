import type { AnyEntry } from '../plan/entry.ts';
import { apply, fold, inOrder } from '../plan/fold.ts';
import { emptyPlan, type Plan } from '../plan/plan.ts';
import { sound } from './check-chain.ts';
import { highestStamp } from './clock.ts';
import type { OpenRow } from './open-row.ts';
import type { Integrity, PlanView } from './plan-record.ts';
import { emptyTip, type PlanTip } from './plan-tip.ts';

/** One plan's entries in memory, folded. */
export class FoldedPlan {
  readonly planId: string;
  readonly rows = new Map<string, OpenRow>();
  plan: Plan;
  entries: readonly AnyEntry[] = [];
  tip: PlanTip = emptyTip;
  integrity: Integrity = sound;

  constructor(planId: string) {
    this.planId = planId;
    this.plan = emptyPlan(planId);
  }

  /** The highest stamp that new entries must sort behind. */
  lastStamp(): string {
    return highestStamp([...this.rows.values()].map((row) => row.envelope.stamp));
  }

  view(): PlanView {
    return { state: 'open', plan: this.plan, entries: this.entries, integrity: this.integrity };
  }

  /** Takes in opened rows; folds on where they sort behind all others, and from the start where they do not. */
  take(rows: readonly OpenRow[]): void {
    const fresh = rows.filter((row) => !this.rows.has(row.envelope.id));
    if (fresh.length === 0) return;
    for (const row of fresh) this.rows.set(row.envelope.id, row);
    const added = inOrder(fresh.map((row) => row.entry));
    const last = this.entries.at(-1);
    const first = added[0];
    if (!last || (first && first.stamp > last.stamp)) {
      this.plan = added.reduce(apply, this.plan);
      this.entries = [...this.entries, ...added];
    } else {
      this.entries = inOrder([...this.entries, ...added]);
      this.plan = fold(this.planId, this.entries);
    }
  }
}
