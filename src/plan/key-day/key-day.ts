import type { Words } from '../shapes.ts';
import type { LimitEvent } from '../timescales/limit.ts';
import type { KeyDayKind } from './facts.ts';

/** A day from which time limits run, as somebody said it. */
export interface KeyDay {
  readonly id: string;
  readonly kind: KeyDayKind;
  readonly on: string;
  readonly by: string;
  readonly written: string;
  readonly withdrawn: { readonly because: Words; readonly written: string } | null;
}

/** T8: a due day as it was worked out once; the first one said for an event and what it runs from stands. */
export interface PromisedDue {
  readonly id: string;
  readonly event: LimitEvent;
  /** the key day, meeting or visit it runs from */
  readonly from: string;
  readonly by: string;
  readonly source: string;
  readonly written: string;
}
