import type { Json } from '../lib/canonical-json.ts';
import type { Decide, Refusal } from '../plan/decision.ts';
import type { AnyEntry, Author, Entry } from '../plan/entry.ts';
import type { Plan } from '../plan/plan.ts';
import type { StorageProblem } from './storage-problem.ts';
import type { Watch } from './watch.ts';

/** What was found when a plan was opened. Shown to people; what is good is shown all the same (design §1). */
export interface Integrity {
  readonly ok: boolean;
  /** entries this device had confirmed and that are gone */
  readonly missing: number;
  /** rows that do not open in their place: altered, moved, or foreign */
  readonly altered: number;
  /** entries another device refers to and that have not arrived here; usual after a partial hand-over */
  readonly awaited: number;
}

export type RecordProblem =
  | StorageProblem
  | 'no-such-plan'
  /** nobody has unlocked, or the tablet is handed over with another plan */
  | 'locked'
  /** the plan's key does not open under this vault's master key */
  | 'key-damaged'
  /** another tab kept writing faster than this one could; nothing was written here */
  | 'busy';

export type PlanView =
  | { readonly state: 'loading' }
  | {
      readonly state: 'open';
      readonly plan: Plan;
      /** in the record's order (R2) */
      readonly entries: readonly AnyEntry[];
      readonly integrity: Integrity;
    }
  | { readonly state: 'problem'; readonly problem: RecordProblem };

export type Acted =
  | { readonly ok: true; readonly entries: readonly Entry[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly problem: null }
  | { readonly ok: false; readonly refusal: null; readonly problem: RecordProblem };

export type Begun =
  | (Acted & { readonly ok: false })
  | (Acted & { readonly ok: true; readonly planId: string });

export interface When {
  /** when it happened, ISO date or date-time; today when left out. When it was written cannot be set (H1). */
  readonly happened?: string;
}

/** One family in the list. `summary` is null while it is being made, or when the plan cannot be opened. */
export interface FamilyLine<S> {
  readonly planId: string;
  readonly summary: S | null;
  readonly problem: RecordProblem | null;
}
export type FamiliesView<S> =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly families: readonly FamilyLine<S>[]; readonly complete: boolean }
  | { readonly state: 'problem'; readonly problem: RecordProblem };

export type DraftLoading = { readonly ok: true; readonly value: Json | null } | Failed;
/** Where this tab keeps the half-typed words of one form, until released. */
export interface DraftPlace {
  /** the form's name for `loadDraft` and `saveDraft`: its own, or one beside it while another tab has that */
  readonly form: string;
  readonly release: () => void;
}
export type Failed = { readonly ok: false; readonly problem: RecordProblem };
export type Done = { readonly ok: true } | Failed;

/** A drawing, recording or photo, as it was made. */
export interface Keepsake {
  /** media type, e.g. `image/svg+xml`, `audio/mp4` */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
export type Kept = { readonly ok: true; readonly id: string } | Failed;
export type KeepsakeOpening =
  | { readonly ok: true; readonly keepsake: Keepsake }
  | Failed
  /** it has not arrived on this tablet, or it does not open where it stands */
  | { readonly ok: false; readonly problem: 'no-such-keepsake' | 'keepsake-damaged' };

/** The record as screens see it; sealed on disk for real families, in memory for the example. */
export interface PlanRecord<S = unknown> {
  readonly kind: 'disk' | 'memory';
  author(): Author | null;
  plan(planId: string): Watch<PlanView>;
  /** Decides on the plan's latest state and appends; resolves when the entries are on disk. */
  act<R>(planId: string, decide: Decide<R>, request: R, when?: When): Promise<Acted>;
  /** Begins a new plan with the entries this decision gives for an empty one. */
  begin<R>(decide: Decide<R>, request: R, when?: When): Promise<Begun>;
  families(): Watch<FamiliesView<S>>;
  /** Seals a drawing, recording or photo; resolves with its id when it is on disk. A fact then names the id. */
  keep(planId: string, keepsake: Keepsake): Promise<Kept>;
  keepsake(planId: string, id: string): Promise<KeepsakeOpening>;
  /** Destroys the plan's key, entries, keepsakes, log, drafts and its line in the list. There is no way back. */
  erase(planId: string): Promise<Done>;
  /** What is typed and not yet said. `planId` null: for a plan not begun yet. */
  loadDraft(planId: string | null, form: string): Promise<DraftLoading>;
  /** A place for this form's half-typed words that no other tab writes to. */
  claimDraft(planId: string | null, form: string): Promise<DraftPlace>;
  /** Called just before the keys go: what is begun then, in the same breath, can still be sealed. The answer ends it. */
  beforeLock(listener: () => Promise<void>): () => void;
  /** null clears the draft. */
  saveDraft(planId: string | null, form: string, value: Json | null): Promise<Done>;
}
