import type { Held } from '../held.ts';
import type { Words } from '../shapes.ts';
import type { WhyMissed } from './facts.ts';

export interface ChildSeen {
  readonly child: string;
  readonly seen: boolean;
  /** null: nobody said */
  readonly alone: boolean | null;
  readonly bedroom: boolean | null;
  readonly because: Words | null;
}

interface Writer {
  readonly by: string;
  /** by the device's clock, ISO date-time (H1) */
  readonly written: string;
}

/** What somebody wrote of a visit that was made. */
export interface Account {
  readonly on: string;
  readonly who: readonly string[];
  readonly children: readonly ChildSeen[];
  readonly words: Words | null;
}

/** What somebody wrote of a visit that was missed. */
export interface Miss {
  readonly on: string;
  readonly who: readonly string[];
  readonly why: WhyMissed;
}

/** One visit: planned, made or missed. Happened and written stay two times. */
export interface Visit {
  readonly id: string;
  /** days it was planned for, the first promise first; empty when nobody planned it */
  readonly planned: readonly string[];
  readonly who: readonly string[];
  /** children it is for */
  readonly children: readonly string[];
  /** every account nobody has knowingly replaced: two tablets may tell it differently (R5) */
  readonly account: Held<Account | null>;
  readonly miss: Held<Miss | null>;
  readonly tried: readonly { readonly on: string; readonly words: Words }[];
  /** the newest account, with its writer */
  readonly made: (Writer & Account) | null;
  /** the newest word that it was missed, with everything that was tried */
  readonly missed: (Writer & Miss & Pick<Visit, 'tried'>) | null;
  readonly calledOff: (Writer & { readonly because: Words }) | null;
}
