import type { Words } from '../shapes.ts';
import type { ClosingQuestion, ClosingReason } from './facts.ts';

export interface Closing {
  readonly id: string;
  readonly on: string;
  readonly reason: ClosingReason;
  readonly words: Words | null;
  /** the latest answer to each question */
  readonly answers: Readonly<
    Partial<Record<ClosingQuestion, { readonly words: Words; readonly by: string }>>
  >;
  readonly decided: { readonly on: string; readonly close: boolean; readonly decision: string } | null;
  readonly withdrawn: { readonly because: Words; readonly written: string } | null;
  readonly by: string;
  readonly written: string;
}
