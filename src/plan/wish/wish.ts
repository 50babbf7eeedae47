import type { Held } from '../held.ts';
import type { Words } from '../shapes.ts';

/** What somebody of the family wishes for, in their own words. */
export interface Wish {
  readonly id: string;
  readonly person: string;
  readonly words: Held<Words>;
  /** the goal it belongs to */
  readonly goal: Held<string | null>;
  /** the steps that answer it (G9) */
  readonly steps: Held<readonly string[]>;
  /** the person wants everybody with the plan to see it; otherwise it stays between them and the worker (G8) */
  readonly forAll: Held<boolean>;
  /** the hill the child said it on, in the three places (E9) */
  readonly hill: string | null;
  readonly said: string;
  readonly ended: { readonly on: string; readonly because: Words } | null;
}
