import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';
import type { Turning } from './facts.ts';

export interface PlanB {
  readonly id: string;
  readonly turning: Held<Turning>;
  readonly picture: Held<PictureRef | null>;
  readonly place: Held<{ readonly leavesAfter: string | null; readonly comesBackAt: string | null }>;
  readonly tested: readonly { readonly on: string; readonly words: Words }[];
  /** each use; `over` is null while it is in use */
  readonly used: readonly {
    readonly on: string;
    readonly words: Words | null;
    /** that what it says was done; null until somebody says so */
    readonly done: { readonly on: string; readonly by: string; readonly words: Words | null } | null;
    readonly over: { readonly on: string; readonly words: Words } | null;
  }[];
  readonly made: string;
  readonly ended: { readonly on: string; readonly because: Words } | null;
}
