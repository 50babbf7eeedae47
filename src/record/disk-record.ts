import type { Json } from '../lib/canonical-json.ts';
import type { Decide } from '../plan/decision.ts';
import type { Author, Entry } from '../plan/entry.ts';
import type { Fact } from '../plan/facts.ts';
import { makePlanKey } from '../vault/plan-key.ts';
import { append } from './append.ts';
import type { PlanRow, RecordDatabase } from './database.ts';
import { claimDraftPlace } from './draft-slots.ts';
import { keyForDrafts, loadDraft, saveDraft } from './drafts.ts';
import { erasePlan } from './erase-plan.ts';
import { FamiliesIndex, type Summariser } from './families-index.ts';
import { keep, openKeepsake } from './keepsakes.ts';
import type { KeyRing } from './key-ring.ts';
import { OpenedPlan } from './opened-plan.ts';
import { OpenedPlans } from './opened-plans.ts';
import type {
  Acted,
  Begun,
  Done,
  DraftLoading,
  DraftPlace,
  FamiliesView,
  Keepsake,
  KeepsakeOpening,
  Kept,
  PlanRecord,
  PlanView,
  RecordProblem,
  When,
} from './plan-record.ts';
import { emptyTip } from './plan-tip.ts';
import { makeSerially } from './serially.ts';
import { storageProblem } from './storage-problem.ts';
import type { Surroundings } from './surroundings.ts';
import type { Watch } from './watch.ts';

/** How often a decision is taken anew because another tab wrote first (only where the browser has no locks). */
const TRIES = 8;

type Refused = Acted & { readonly ok: false };
const troubled = (problem: RecordProblem): Refused => ({ ok: false, refusal: null, problem });

/** The record of real families: sealed, in IndexedDB. */
export class DiskRecord<S> implements PlanRecord<S> {
  readonly kind = 'disk';
  readonly #db: RecordDatabase;
  readonly #ring: KeyRing;
  readonly #surroundings: Surroundings;
  readonly #plans: OpenedPlans;
  readonly #draftsSerially = makeSerially();
  readonly #families: FamiliesIndex<S>;

  constructor(db: RecordDatabase, ring: KeyRing, surroundings: Surroundings, summariser: Summariser<S>) {
    this.#db = db;
    this.#ring = ring;
    this.#surroundings = surroundings;
    this.#plans = new OpenedPlans(db, ring, () => surroundings.now());
    this.#families = new FamiliesIndex(
      db,
      ring,
      summariser,
      (planId) => this.#plans.refresh(planId),
      () => surroundings.now().today,
    );
    surroundings.hear((message) => {
      if (message.type === 'plan-grew') this.#plans.grown(message.plan);
      if (message.type === 'plan-erased') {
        this.#plans.erased(message.plan);
        this.#families.erased(message.plan);
      }
      if (message.type === 'restored') this.#plans.refreshWatched();
      if (message.type === 'plan-grew' || message.type === 'restored') this.#families.changed();
    });
  }

  author(): Author | null {
    return this.#ring.settings?.author ?? null;
  }

  plan(planId: string): Watch<PlanView> {
    return this.#plans.view(planId);
  }

  families(): Watch<FamiliesView<S>> {
    return this.#families.view;
  }

  act<R>(planId: string, decide: Decide<R>, request: R, when?: When): Promise<Acted> {
    return this.#plans.serially(planId, () =>
      this.#surroundings.underLock(`plan/${planId}`, async () => {
        for (let turn = 0; turn < TRIES; turn += 1) {
          const ready = await this.#plans.ready(planId);
          if (!ready.ok) return troubled(ready.problem);
          const acted = await this.#decideAndAppend(ready.opened, decide, request, when);
          if (acted !== 'overtaken') return acted;
        }
        return troubled('busy');
      }),
    );
  }

  async begin<R>(decide: Decide<R>, request: R, when?: When): Promise<Begun> {
    const { master } = this.#ring;
    if (!master) return troubled('locked');
    const planId = this.#surroundings.newId();
    const { key, wrapped } = await makePlanKey(master, planId);
    if (this.#ring.master !== master) return troubled('locked');
    this.#ring.keep(planId, key);
    const opened = new OpenedPlan(planId, key);
    opened.check(emptyTip, 0);
    const acted = await this.#decideAndAppend(opened, decide, request, when, { wrappedKey: wrapped });
    if (acted !== 'overtaken' && acted.ok && acted.entries.length > 0) return { ...acted, planId };
    this.#ring.forget(planId);
    if (acted === 'overtaken') return troubled('busy');
    return acted.ok ? troubled('no-such-plan') : acted;
  }

  async erase(planId: string): Promise<Done> {
    if (!this.#ring.master) return { ok: false, problem: 'locked' };
    return this.#plans.serially(planId, () =>
      this.#surroundings.underLock(`plan/${planId}`, async () => {
        const erased = await erasePlan(this.#db, planId);
        if (!erased.ok) return erased;
        this.#plans.erased(planId);
        this.#families.erased(planId);
        await this.#families.save();
        this.#surroundings.tell({ type: 'plan-erased', plan: planId });
        return erased;
      }),
    );
  }

  keep(planId: string, keepsake: Keepsake): Promise<Kept> {
    return keep(this.#db, this.#ring, planId, this.#surroundings.newId(), keepsake);
  }

  keepsake(planId: string, id: string): Promise<KeepsakeOpening> {
    return openKeepsake(this.#db, this.#ring, planId, id);
  }

  loadDraft(planId: string | null, form: string): Promise<DraftLoading> {
    return loadDraft(this.#db, this.#ring, planId, form);
  }

  saveDraft(planId: string | null, form: string, value: Json | null): Promise<Done> {
    // The key is taken before waiting for the write before this one: it may be gone by then.
    const key = value === null ? null : keyForDrafts(this.#db, this.#ring, planId);
    return this.#draftsSerially(JSON.stringify([planId, form]), () =>
      saveDraft(this.#db, this.#ring.device, key, planId, form, value),
    );
  }

  claimDraft(planId: string | null, form: string): Promise<DraftPlace> {
    return claimDraftPlace(this.#db, this.#surroundings, planId, form);
  }

  beforeLock(listener: () => Promise<void>): () => void {
    return this.#ring.beforeDrop(listener);
  }

  /** After plans came in from a backup. */
  restored(): void {
    this.#plans.refreshWatched();
    this.#families.changed();
    this.#surroundings.tell({ type: 'restored' });
  }

  async #decideAndAppend<R>(
    opened: OpenedPlan,
    decide: Decide<R>,
    request: R,
    when: When | undefined,
    begin?: Pick<PlanRow, 'wrappedKey'>,
  ): Promise<Acted | 'overtaken'> {
    const by = this.author() ?? { id: this.#ring.device, name: '' };
    const decision = decide(opened.plan, request, { today: this.#surroundings.now().today, by });
    if (!decision.ok) return { ok: false, refusal: decision.refusal, problem: null };
    if (decision.facts.length === 0) return { ok: true, entries: [] };
    return this.#append(opened, decision.facts, by, when, begin);
  }

  async #append(
    opened: OpenedPlan,
    facts: readonly Fact[],
    by: Author,
    when: When | undefined,
    begin: Pick<PlanRow, 'wrappedKey'> | undefined,
  ): Promise<Acted | 'overtaken'> {
    const writer = { device: this.#ring.device, by };
    let rows: Awaited<ReturnType<typeof append>>;
    try {
      rows = await append(this.#db, opened, facts, writer, when, this.#surroundings, begin);
    } catch (error) {
      return troubled(storageProblem(error));
    }
    if (rows === 'overtaken') return rows;
    // From here on it is on the disk.
    this.#plans.show(opened);
    this.#families.grown(opened.planId, opened.count, opened.plan);
    this.#surroundings.tell({ type: 'plan-grew', plan: opened.planId });
    return { ok: true, entries: rows.map((row) => row.entry as Entry) };
  }
}
