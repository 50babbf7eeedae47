import * as v from 'valibot';
import type { Plan } from '../plan/plan.ts';
import { openJson, sealJson } from '../vault/sealed.ts';
import type { RecordDatabase } from './database.ts';
import type { KeyRing } from './key-ring.ts';
import type { Ready } from './opened-plans.ts';
import type { FamiliesView, RecordProblem } from './plan-record.ts';
import type { Settings } from './settings.ts';
import { storageProblem } from './storage-problem.ts';
import { makeWatch, type Watch } from './watch.ts';

/** How long changes gather before the index is sealed again, in milliseconds. */
export const SAVE_AFTER = 400;

const IndexSchema = v.object({
  form: v.string(),
  rules: v.string(),
  families: v.array(v.object({ plan: v.string(), count: v.number(), day: v.string(), summary: v.unknown() })),
});

/** How a plan becomes a line in *my families*; the form changes whenever the summary's shape does. */
export interface Summariser<S> {
  readonly form: string;
  /** A council's limits decide what is due: lines made under other `rules` are stale. */
  readonly under: (settings: Settings | null) => {
    readonly rules: string;
    readonly summarise: (plan: Plan, today: string) => S;
  };
}

interface Known<S> {
  readonly count: number;
  /** the day it was made for: what is late or next changes overnight */
  readonly day: string;
  readonly summary: S | null;
  readonly problem: RecordProblem | null;
}

const nothing: Known<never> = { count: -1, day: '', summary: null, problem: null };

/**
 * The list of families from one sealed, disposable piece: 400 plans open in milliseconds. What is stale (or all of it, when
 * the piece is missing, old or damaged) is summarised again from the record, in the background.
 */
export class FamiliesIndex<S> {
  readonly #db: RecordDatabase;
  readonly #ring: KeyRing;
  readonly #summariser: Summariser<S>;
  readonly #open: (planId: string) => Promise<Ready>;
  readonly #today: () => string;
  readonly #view = makeWatch<FamiliesView<S>>({ state: 'loading' }, () => void this.load());
  #known = new Map<string, Known<S>>();
  #under: { readonly settings: Settings | null; readonly is: ReturnType<Summariser<S>['under']> } | null =
    null;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<void> | null = null;
  #again = false;

  constructor(
    db: RecordDatabase,
    ring: KeyRing,
    summariser: Summariser<S>,
    open: (planId: string) => Promise<Ready>,
    today: () => string,
  ) {
    this.#today = today;
    this.#db = db;
    this.#ring = ring;
    this.#summariser = summariser;
    this.#open = open;
    ring.state.subscribe(() => this.#keysChanged());
  }

  get view(): Watch<FamiliesView<S>> {
    return this.#view;
  }

  /** After an append in this tab. */
  grown(planId: string, count: number, plan: Plan): void {
    if (!this.#ring.master) return;
    this.#known.set(planId, this.#line(count, plan));
    this.#saveSoon();
    if (this.#view.get().state === 'open') this.#show(true);
  }

  /** After another tab wrote or restored. */
  changed(): void {
    if (this.#view.watched()) void this.load();
  }

  erased(planId: string): void {
    this.#known.delete(planId);
    if (!this.#ring.master) return;
    this.#saveSoon();
    if (this.#view.get().state === 'open') this.#show(true);
  }

  /** Reads the index, then brings its stale lines up to date. A second call while one runs makes it run once more. */
  load(): Promise<void> {
    if (this.#loading) {
      this.#again = true;
      return this.#loading;
    }
    this.#loading = this.#loadAll().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #loadAll(): Promise<void> {
    do {
      this.#again = false;
      const problem = await this.#loadOnce();
      if (problem) this.#view.set({ state: 'problem', problem });
    } while (this.#again);
  }

  async #loadOnce(): Promise<RecordProblem | null> {
    const { master } = this.#ring;
    if (!master) return 'locked';
    try {
      const { index, plans } = this.#db;
      const [row, rows] = await this.#db.transaction('r', index, plans, () =>
        Promise.all([index.get('families'), plans.toArray()]),
      );
      const opened = row && (await openJson(master, row.sealed, ['families']));
      const read = opened?.ok ? v.safeParse(IndexSchema, opened.value) : undefined;
      const stored = new Map(
        read?.success &&
          read.output.form === this.#summariser.form &&
          read.output.rules === this.#rules().rules
          ? read.output.families.map((line) => [line.plan, line] as const)
          : [],
      );
      if (this.#ring.master !== master) return 'locked';
      const known = new Map<string, Known<S>>();
      for (const { id } of rows) {
        const line = stored.get(id);
        const mine = this.#known.get(id);
        const best = line && (!mine || line.count > mine.count) ? { ...line, problem: null } : mine;
        known.set(id, (best as Known<S> | undefined) ?? nothing);
      }
      this.#known = known;
      const today = this.#today();
      const stale = rows.flatMap(({ id, count }) => {
        const line = known.get(id);
        return line?.count === count && line.day === today ? [] : [id];
      });
      this.#show(stale.length === 0);
      return await this.#summariseAgain(stale);
    } catch (error) {
      return storageProblem(error);
    }
  }

  async #summariseAgain(stale: readonly string[]): Promise<RecordProblem | null> {
    if (stale.length === 0) return null;
    for (const planId of stale) {
      const ready = await this.#open(planId);
      if (!this.#ring.master) return 'locked';
      if (ready.ok) {
        const { plan, count } = ready.opened;
        this.#known.set(planId, this.#line(count, plan));
      } else if (ready.problem === 'no-such-plan') this.#known.delete(planId);
      else this.#known.set(planId, { ...nothing, problem: ready.problem });
    }
    this.#show(true);
    this.#saveSoon();
    return null;
  }

  #line(count: number, plan: Plan): Known<S> {
    const day = this.#today();
    try {
      return { count, day, summary: this.#rules().summarise(plan, day), problem: null };
    } catch {
      // A summary that fails must never make an entry that is on the disk look lost.
      return { count, day, summary: null, problem: null };
    }
  }

  #show(complete: boolean): void {
    const families = [...this.#known].map(([planId, { summary, problem }]) => ({ planId, summary, problem }));
    this.#view.set({ state: 'open', families, complete });
  }

  #saveSoon(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.save(), SAVE_AFTER);
  }

  /** Seals the index. Losing it costs a moment at the next start, so a failure is no problem of the person's. */
  async save(): Promise<void> {
    clearTimeout(this.#saving);
    const { master } = this.#ring;
    if (!master) return;
    const families = [...this.#known].flatMap(([plan, { count, day, summary, problem }]) =>
      problem || summary === null ? [] : [{ plan, count, day, summary }],
    );
    try {
      const sealed = await sealJson(
        master,
        { form: this.#summariser.form, rules: this.#rules().rules, families },
        ['families'],
      );
      await this.#db.transaction('rw', this.#db.meta, this.#db.index, async () => {
        // Not after a wipe: nothing may come back.
        if (await this.#db.meta.get('vault')) await this.#db.index.put({ name: 'families', sealed });
      });
    } catch {
      // Disposable, see above.
    }
  }

  /** The summary as the council's lists in the settings make it; what was made under others is forgotten. */
  #rules(): ReturnType<Summariser<S>['under']> {
    const { settings } = this.#ring;
    if (this.#under?.settings === settings) return this.#under.is;
    const is = this.#summariser.under(settings);
    if (this.#under && this.#under.is.rules !== is.rules) this.#known = new Map();
    this.#under = { settings, is };
    return is;
  }

  #keysChanged(): void {
    if (this.#ring.master) {
      const { state } = this.#view.get();
      const before = this.#under?.is.rules;
      const changed = this.#rules().rules !== before && before !== undefined;
      if (state === 'open') {
        if (changed) this.changed();
        return;
      }
      this.#view.set({ state: 'loading' });
      this.changed();
      return;
    }
    clearTimeout(this.#saving);
    this.#known = new Map();
    this.#view.set({ state: 'problem', problem: 'locked' });
  }
}
