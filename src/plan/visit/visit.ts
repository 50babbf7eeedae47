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

/** One visit: planned, made or missed. Happened and written stay two times. */
export interface Visit {
  readonly id: string;
  /** days it was planned for, the first promise first; empty when nobody planned it */
  readonly planned: readonly string[];
  readonly who: readonly string[];
  /** children it is for */
  readonly children: readonly string[];
  readonly made:
    | (Writer & {
        readonly on: string;
        readonly children: readonly ChildSeen[];
        readonly words: Words | null;
      })
    | null;
  readonly missed:
    | (Writer & {
        readonly on: string;
        readonly why: WhyMissed;
        readonly tried: readonly { readonly on: string; readonly words: Words }[];
      })
    | null;
  readonly calledOff: (Writer & { readonly because: Words }) | null;
}
