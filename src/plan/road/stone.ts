import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';
import type { Visits } from './facts.ts';

export interface Stone {
  readonly id: string;
  readonly goodbye: boolean;
  readonly name: Held<Words>;
  readonly picture: Held<PictureRef | null>;
  readonly by: Held<string>;
  /** every date promised so far, oldest first: the first promise stays visible (D2) */
  readonly promises: readonly { readonly by: string; readonly on: string; readonly because: Words | null }[];
  readonly different: Held<Words | null>;
  readonly expected: Held<number | null>;
  readonly visits: Held<Visits | null>;
  readonly who: Held<string | null>;
  readonly ifNot: Held<Words | null>;
  /** the day it was reached, or null */
  readonly reached: Held<{ readonly on: string; readonly words: Words | null } | null>;
  readonly takenUp: { readonly on: string; readonly because: Words } | null;
}
