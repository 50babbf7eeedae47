import type { Words } from '../shapes.ts';
import type { ClosingQuestion, ClosingReason } from './facts.ts';

export interface Closing {
  readonly id: string;
  readonly on: string;
  readonly reason: ClosingReason;
  readonly words: Words | null;
  /** the latest answer to each question */
  readonly answers: Readonly<
    Partial<Record<ClosingQuestion, { readonly words: Words; readonly by: string } | undefined>>
  >;
  /** what holds: the latest, to close only where nobody decided otherwise; null: nobody has decided, or took it back (X7, X8) */
  readonly decided: Decided | null;
  /** every one, the oldest first: two tablets may have decided apart, and none replaces another (X7) */
  readonly decisions: readonly Decided[];
  readonly withdrawn: { readonly because: Words; readonly written: string } | null;
  readonly by: string;
  readonly written: string;
}

export interface Decided {
  readonly on: string;
  readonly close: boolean;
  /** the decision that names who and why */
  readonly decision: string;
}
