import type { RecordDatabase } from './database.ts';
import { forgetVoices } from './forget-voices.ts';
import type { KeyRing } from './key-ring.ts';
import { bringUpToDate, OpenedPlan, refreshLog } from './opened-plan.ts';
import type { PlanView, RecordProblem } from './plan-record.ts';
import { makeSerially } from './serially.ts';
import { storageProblem } from './storage-problem.ts';
import type { Moment } from './surroundings.ts';
import { makeWatch, type Watch, type WatchSource } from './watch.ts';

/** Opened plans nobody looks at that stay in memory, so that going back to one is instant. */
const KEPT = 6;

export type Ready =
  | { readonly ok: true; readonly opened: OpenedPlan }
  | { readonly ok: false; readonly problem: RecordProblem };

/** The plans opened in this tab, and what screens see of them. Holds nothing the key ring does not allow. */
export class OpenedPlans {
  /** One thing at a time for each plan in this tab. */
  readonly serially = makeSerially();
  readonly #db: RecordDatabase;
  readonly #ring: KeyRing;
  readonly #now: () => Moment;
  readonly #opened = new Map<string, OpenedPlan>();
  /** Never taken away once given out, as a screen may hold one it does not watch yet; without a plan they weigh nothing. */
  readonly #views = new Map<string, WatchSource<PlanView>>();

  constructor(db: RecordDatabase, ring: KeyRing, now: () => Moment) {
    this.#db = db;
    this.#ring = ring;
    this.#now = now;
    ring.state.subscribe(() => this.#keysChanged());
  }

  /** What screens see of a plan. Watching it opens it. */
  view(planId: string): Watch<PlanView> {
    return this.#source(planId);
  }

  /** Brings a plan up to date with the disk and shows it. Never throws for the disk's sake. */
  refresh(planId: string): Promise<Ready> {
    return this.serially(planId, () => this.ready(planId));
  }

  /** As `refresh`, for those who already hold the plan's turn (`serially`). */
  async ready(planId: string): Promise<Ready> {
    const ready = await this.#bring(planId);
    if (!ready.ok) {
      this.#opened.delete(planId);
      this.#views.get(planId)?.set({ state: 'problem', problem: ready.problem });
      return ready;
    }
    this.show(ready.opened);
    void this.#tidy(ready.opened);
    return ready;
  }

  /** Shows what was just appended or opened; not after locking. */
  show(opened: OpenedPlan): void {
    if (!this.#ring.has(opened.planId)) return;
    this.#opened.delete(opened.planId);
    this.#opened.set(opened.planId, opened);
    this.#forgetOldest();
    const source = this.#views.get(opened.planId);
    const seen = source?.get();
    if (seen?.state === 'open' && seen.plan === opened.plan && seen.integrity === opened.integrity) return;
    source?.set(opened.view());
  }

  /** After another tab wrote. */
  grown(planId: string): void {
    const source = this.#views.get(planId);
    if (source?.watched()) void this.refresh(planId);
    // Nobody looks: the next to look opens what there is then, and never sees an old state first.
    else source?.set({ state: 'loading' });
  }

  /** After the plan was erased, here or in another tab. */
  erased(planId: string): void {
    this.#opened.delete(planId);
    this.#ring.forget(planId);
    this.#views.get(planId)?.set({ state: 'problem', problem: 'no-such-plan' });
  }

  /** After a backup came in: rows may have been added or healed, so everything is opened anew. */
  refreshWatched(): void {
    this.#opened.clear();
    for (const planId of this.#views.keys()) this.grown(planId);
  }

  async #bring(planId: string): Promise<Ready> {
    try {
      const key = await this.#ring.planKey(
        planId,
        async () => (await this.#db.plans.get(planId))?.wrappedKey,
      );
      if (!key.ok) return key;
      const opened = this.#opened.get(planId) ?? new OpenedPlan(planId, key.key);
      const found = await bringUpToDate(this.#db, opened);
      if (found === 'gone') return { ok: false, problem: 'no-such-plan' };
      return this.#ring.has(planId) ? { ok: true, opened } : { ok: false, problem: 'locked' };
    } catch (error) {
      return { ok: false, problem: storageProblem(error) };
    }
  }

  async #tidy(opened: OpenedPlan): Promise<void> {
    try {
      await refreshLog(this.#db, opened);
      await forgetVoices(this.#db, opened, this.#now());
    } catch {
      // Done again at the next opening. Without the log that takes a little longer, and nothing is lost.
    }
  }

  #source(planId: string): WatchSource<PlanView> {
    const known = this.#views.get(planId);
    if (known) return known;
    const locked = !this.#ring.master && !this.#ring.has(planId);
    const first: PlanView = locked ? { state: 'problem', problem: 'locked' } : { state: 'loading' };
    const source = makeWatch<PlanView>(first, () => void this.refresh(planId));
    this.#views.set(planId, source);
    return source;
  }

  #forgetOldest(): void {
    const unwatched = [...this.#opened.keys()].filter((id) => !this.#views.get(id)?.watched());
    for (const id of unwatched.slice(0, Math.max(0, unwatched.length - KEPT))) {
      this.#opened.delete(id);
      this.#views.get(id)?.set({ state: 'loading' });
    }
  }

  #keysChanged(): void {
    for (const id of [...this.#opened.keys()]) if (!this.#ring.has(id)) this.#opened.delete(id);
    for (const [id, source] of this.#views) {
      if (this.#ring.has(id)) continue;
      if (!this.#ring.master) source.set({ state: 'problem', problem: 'locked' });
      else {
        source.set({ state: 'loading' });
        this.grown(id);
      }
    }
  }
}
