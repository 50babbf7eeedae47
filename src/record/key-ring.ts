import type { MasterKey, PlanKey } from '../vault/piece-key.ts';
import { openPlanKey } from '../vault/plan-key.ts';
import type { SealedBytes } from '../vault/sealed.ts';
import type { RecordProblem } from './plan-record.ts';
import type { Settings } from './settings.ts';
import type { StorageProblem } from './storage-problem.ts';
import { makeWatch, type Watch } from './watch.ts';

export type SessionState =
  /** not looked yet: call `start` */
  | { readonly is: 'starting' }
  /** no vault on this device */
  | { readonly is: 'none' }
  | { readonly is: 'locked' }
  | { readonly is: 'open'; readonly settings: Settings }
  /** in a child's or parent's hands: only this plan, and the PIN to come back */
  | { readonly is: 'handed-over'; readonly planId: string }
  /** back from hand-over: still only this plan; *my families* needs the passphrase again */
  | { readonly is: 'one-plan'; readonly planId: string }
  | { readonly is: 'refused'; readonly problem: StorageProblem | 'damaged' | 'newer-version' };

export type PlanKeyAnswer =
  | { readonly ok: true; readonly key: PlanKey }
  | { readonly ok: false; readonly problem: RecordProblem };

/** How long a lock waits for the disk, in milliseconds. */
const LATEST = 10_000;

/** The keys of this tab, in memory and nowhere else, and what they allow at the moment. */
export class KeyRing {
  readonly #state = makeWatch<SessionState>({ is: 'starting' });
  readonly #planKeys = new Map<string, PlanKey>();
  readonly #beforeDrop = new Set<() => Promise<void>>();
  #lastWritten: Promise<unknown> = Promise.resolve();
  #master: MasterKey | null = null;
  #device = '';
  #settings: Settings | null = null;

  get state(): Watch<SessionState> {
    return this.#state;
  }

  /** null while locked or handed over */
  get master(): MasterKey | null {
    return this.#master;
  }

  /** this device's id; empty before the first unlocking */
  get device(): string {
    return this.#device;
  }

  /** null while locked; kept during hand-over, as somebody has to be the writer */
  get settings(): Settings | null {
    return this.#settings;
  }

  /** Called just before keys go, for what has to take one in the same breath; done when it is on the disk. The answer ends it. */
  beforeDrop(listener: () => Promise<void>): () => void {
    this.#beforeDrop.add(listener);
    return () => void this.#beforeDrop.delete(listener);
  }

  /**
   * Resolves when all that dropping the keys made begin is on the disk, before which the page must not be loaded anew; or after ten
   * seconds, since a disk that does not answer must not keep a locked page from forgetting.
   */
  async written(): Promise<void> {
    await Promise.race([this.#lastWritten, new Promise((late) => setTimeout(late, LATEST))]);
  }

  #lastBreath(): void {
    const begun = [...this.#beforeDrop].map((listener) => listener());
    this.#lastWritten = Promise.allSettled([this.#lastWritten, ...begun]);
  }

  /** Everything may be opened from here on. */
  open(master: MasterKey, device: string, settings: Settings): void {
    this.#master = master;
    this.#device = device;
    this.#settings = settings;
    this.#state.set({ is: 'open', settings });
  }

  /** What was found without any key: no vault, a locked one, or a refusal. Never takes an open state away. */
  found(state: Extract<SessionState, { is: 'none' | 'locked' | 'refused' }>): void {
    const { is } = this.#state.get();
    if (is === 'starting' || is === 'none' || is === 'refused') this.#state.set(state);
  }

  /** Drops every key but one plan's. False when that key is not at hand. */
  narrow(planId: string): boolean {
    const key = this.#planKeys.get(planId);
    if (!key) return false;
    this.#lastBreath();
    this.#master = null;
    this.#planKeys.clear();
    this.#planKeys.set(planId, key);
    this.#state.set({ is: 'handed-over', planId });
    return true;
  }

  takenBack(planId: string): void {
    this.#state.set({ is: 'one-plan', planId });
  }

  /** Drops every key. */
  drop(to: Extract<SessionState, { is: 'none' | 'locked' }>): void {
    const { is } = this.#state.get();
    this.#lastBreath();
    this.#master = null;
    this.#settings = null;
    this.#planKeys.clear();
    if (to.is === 'none' || is === 'open' || is === 'handed-over' || is === 'one-plan') this.#state.set(to);
  }

  /** A plan's key: opened once and kept until locking. */
  async planKey(planId: string, wrapped: () => Promise<SealedBytes | undefined>): Promise<PlanKeyAnswer> {
    const known = this.#planKeys.get(planId);
    if (known) return { ok: true, key: known };
    const master = this.#master;
    if (!master) return { ok: false, problem: 'locked' };
    const sealed = await wrapped();
    if (!sealed) return { ok: false, problem: 'no-such-plan' };
    const opened = await openPlanKey(master, planId, sealed);
    if (this.#master !== master) return { ok: false, problem: 'locked' };
    if (!opened.ok) return { ok: false, problem: 'key-damaged' };
    this.#planKeys.set(planId, opened.key);
    return opened;
  }

  /** A key just made for a new plan. */
  keep(planId: string, key: PlanKey): void {
    if (this.#master) this.#planKeys.set(planId, key);
  }

  has(planId: string): boolean {
    return this.#planKeys.has(planId);
  }

  forget(planId: string): void {
    this.#planKeys.delete(planId);
  }
}
