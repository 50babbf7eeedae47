import type { Context, Decide, Refusal } from '../decision.ts';
import { type Author, type Entry, FORMAT } from '../entry.ts';
import type { Fact } from '../facts.ts';
import { apply, fold } from '../fold.ts';
import { emptyPlan, type Plan } from '../plan.ts';

/**
 * One make-believe tablet that keeps the record of one plan: a device, a person writing, and a clock that only
 * moves when told to. It acts through the real decisions and stamps as the record does, so what it tells could
 * have been written by hand. The example family is made with it, and so are tests.
 */
export class Tablet {
  readonly device: string;
  #author: Author;
  #written: number;
  #happened: string | null = null;
  #entries: Entry[] = [];
  #plan: Plan;
  #made = 0;

  constructor(plan: string, device: string, author: Author, written: string) {
    this.device = device;
    this.#author = author;
    this.#written = Date.parse(written);
    this.#plan = emptyPlan(plan);
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }
  get plan(): Plan {
    return this.#plan;
  }
  get context(): Context {
    return { today: new Date(this.#written).toISOString().slice(0, 10), by: this.#author };
  }

  /** Sets the clock (ISO date-time), and the day things happened where that was another day. */
  at(written: string, happened: string | null = null): this {
    this.#written = Date.parse(written);
    this.#happened = happened;
    return this;
  }

  /** Somebody else writes on this tablet from now on. */
  by(author: Author): this {
    this.#author = author;
    return this;
  }

  /** Does something, and puts what happened on record. Gives the refusal if there is one, else null. */
  tries<R>(verb: Decide<R>, request: R): Refusal | null {
    const decision = verb(this.#plan, request, this.context);
    if (!decision.ok) return decision.refusal;
    for (const fact of decision.facts) this.#append(fact);
    // One act is written at one moment, as the record does; and nobody types two things in the same half minute.
    this.#written += 40_000 * decision.facts.length;
    return null;
  }

  /** Does something that must go well; throws with the refusal's number and reason if it does not. */
  does<R>(verb: Decide<R>, request: R): this {
    const refusal = this.tries(verb, request);
    if (refusal) throw new Error(`${refusal.rule} ${refusal.reason}`);
    return this;
  }

  /** Takes in what another tablet handed over; entries it has already are not taken twice (R2). */
  receives(entries: Iterable<Entry>): this {
    const known = new Set(this.#entries.map((entry) => entry.id));
    this.#entries.push(...[...entries].filter((entry) => !known.has(entry.id)));
    this.#plan = fold(this.#plan.id, this.#entries);
    return this;
  }

  #append(fact: Fact): void {
    this.#made += 1;
    const written = new Date(this.#written).toISOString();
    const entry = {
      id: `${this.device}-${String(this.#made).padStart(4, '0')}`,
      plan: this.#plan.id,
      stamp: this.#stamp(),
      device: this.device,
      version: FORMAT,
      fact,
      by: this.#author,
      happened: this.#happened ?? written,
      written,
      previous: this.#entries.findLast((one) => one.device === this.device)?.id ?? null,
    } as Entry;
    this.#entries.push(entry);
    this.#plan = apply(this.#plan, entry);
  }

  /** Behind everything seen so far, whatever this clock says, as the record's stamps are. */
  #stamp(): string {
    const tip = this.#plan.tip;
    const own = `${this.#written.toString(16).padStart(12, '0')}-0000-${this.device}`;
    if (own > tip) return own;
    const [ms = '', counter = '0'] = tip.split('-');
    return `${ms}-${(Number.parseInt(counter, 16) + 1).toString(16).padStart(4, '0')}-${this.device}`;
  }
}
