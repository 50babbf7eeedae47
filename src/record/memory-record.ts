import type { Json } from '../lib/canonical-json.ts';
import type { Decide } from '../plan/decision.ts';
import type { AnyEntry, Author, Entry } from '../plan/entry.ts';
import type { Summariser } from './families-index.ts';
import { FoldedPlan } from './folded-plan.ts';
import { makeRows } from './make-rows.ts';
import { envelopeOf, hashOf, type OpenRow } from './open-row.ts';
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
  When,
} from './plan-record.ts';
import { advanceTip, lastHash } from './plan-tip.ts';
import { makeSerially } from './serially.ts';
import type { Surroundings } from './surroundings.ts';
import { makeWatch, type Watch, type WatchSource } from './watch.ts';

const gone: PlanView = { state: 'problem', problem: 'no-such-plan' };

/** The record of the example family: the same decisions, entries and watching, and nothing on disk (design §3). */
export class MemoryRecord<S> implements PlanRecord<S> {
  readonly kind = 'memory';
  readonly #serially = makeSerially();
  readonly #surroundings: Pick<Surroundings, 'now' | 'newId'>;
  readonly #summariser: Summariser<S>;
  readonly #device: string;
  readonly #plans = new Map<string, FoldedPlan>();
  readonly #views = new Map<string, WatchSource<PlanView>>();
  readonly #keepsakes = new Map<string, Keepsake>();
  readonly #drafts = new Map<string, Json>();
  readonly #families = makeWatch<FamiliesView<S>>({ state: 'open', families: [], complete: true });
  #author: Author;

  constructor(
    author: Author,
    surroundings: Pick<Surroundings, 'now' | 'newId'>,
    summariser: Summariser<S>,
    device = 'example',
  ) {
    this.#author = author;
    this.#surroundings = surroundings;
    this.#summariser = summariser;
    this.#device = device;
  }

  author(): Author {
    return this.#author;
  }

  /** The example is written by several people. */
  writeAs(author: Author): void {
    this.#author = author;
  }

  plan(planId: string): Watch<PlanView> {
    return this.#view(planId);
  }

  families(): Watch<FamiliesView<S>> {
    return this.#families;
  }

  act<R>(planId: string, decide: Decide<R>, request: R, when?: When): Promise<Acted> {
    return this.#serially(planId, async () => {
      const folded = this.#plans.get(planId);
      if (!folded) return { ok: false, refusal: null, problem: 'no-such-plan' };
      return this.#decide(folded, decide, request, when);
    });
  }

  async begin<R>(decide: Decide<R>, request: R, when?: When): Promise<Begun> {
    const planId = this.#surroundings.newId();
    const acted = await this.#decide(new FoldedPlan(planId), decide, request, when);
    if (!acted.ok) return acted;
    return { ...acted, planId };
  }

  /** Entries made elsewhere, e.g. on the example's second tablet; those already here are passed over. */
  async receive(planId: string, entries: Iterable<AnyEntry>): Promise<void> {
    const rows: OpenRow[] = [];
    for (const entry of entries) {
      const envelope = envelopeOf(entry);
      const { fact, by, happened, written, previous } = entry;
      const body = { fact, by, happened, written, previous };
      rows.push({ envelope, body, entry, hash: await hashOf(envelope, body) });
    }
    await this.#serially(planId, async () => {
      const folded = this.#plans.get(planId) ?? new FoldedPlan(planId);
      const fresh = rows.filter((row) => !folded.rows.has(row.envelope.id));
      folded.take(fresh);
      folded.tip = advanceTip(folded.tip, fresh);
      this.#show(folded);
    });
  }

  async erase(planId: string): Promise<Done> {
    this.#plans.delete(planId);
    this.#view(planId).set(gone);
    this.#showFamilies();
    return { ok: true };
  }

  async keep(planId: string, keepsake: Keepsake): Promise<Kept> {
    const id = this.#surroundings.newId();
    this.#keepsakes.set(JSON.stringify([planId, id]), keepsake);
    return { ok: true, id };
  }

  /** A keepsake that the example brings along, under the id its entries name. */
  lend(planId: string, id: string, keepsake: Keepsake): void {
    this.#keepsakes.set(JSON.stringify([planId, id]), keepsake);
  }

  async keepsake(planId: string, id: string): Promise<KeepsakeOpening> {
    const keepsake = this.#keepsakes.get(JSON.stringify([planId, id]));
    return keepsake ? { ok: true, keepsake } : { ok: false, problem: 'no-such-keepsake' };
  }

  async loadDraft(planId: string | null, form: string): Promise<DraftLoading> {
    return { ok: true, value: this.#drafts.get(JSON.stringify([planId, form])) ?? null };
  }

  async saveDraft(planId: string | null, form: string, value: Json | null): Promise<Done> {
    const name = JSON.stringify([planId, form]);
    if (value === null) this.#drafts.delete(name);
    else this.#drafts.set(name, value);
    return { ok: true };
  }

  /** The example is in this tab only. */
  async claimDraft(_planId: string | null, form: string): Promise<DraftPlace> {
    return { form, release: () => undefined };
  }

  /** There are no keys to go. */
  beforeLock(): () => void {
    return () => undefined;
  }

  async #decide<R>(
    folded: FoldedPlan,
    decide: Decide<R>,
    request: R,
    when: When | undefined,
  ): Promise<Acted> {
    const by = this.#author;
    const decision = decide(folded.plan, request, { today: this.#surroundings.now().today, by });
    if (!decision.ok) return { ok: false, refusal: decision.refusal, problem: null };
    const rows = await makeRows(
      decision.facts,
      {
        plan: folded.planId,
        device: this.#device,
        by,
        after: folded.lastStamp(),
        previous: lastHash(folded.tip, this.#device),
        when,
      },
      this.#surroundings,
    );
    folded.take(rows);
    folded.tip = advanceTip(folded.tip, rows);
    this.#show(folded);
    return { ok: true, entries: rows.map((row) => row.entry as Entry) };
  }

  #show(folded: FoldedPlan): void {
    this.#plans.set(folded.planId, folded);
    this.#view(folded.planId).set(folded.view());
    this.#showFamilies();
  }

  #showFamilies(): void {
    const families = [...this.#plans].map(([planId, { plan }]) => ({
      planId,
      summary: this.#summariser.under(null).summarise(plan, this.#surroundings.now().today),
      problem: null,
    }));
    this.#families.set({ state: 'open', families, complete: true });
  }

  #view(planId: string): WatchSource<PlanView> {
    const known = this.#views.get(planId);
    if (known) return known;
    const source = makeWatch<PlanView>(gone);
    this.#views.set(planId, source);
    return source;
  }
}
