import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';
import type { Check } from '../step/facts.ts';
import type { Meetings, Visits } from './facts.ts';

/** Reached on a day; how it went, what shows it, and who saw it. */
export interface Reached {
  readonly on: string;
  readonly words: Words | null;
  readonly evidence: Words | null;
  readonly seenBy: string | null;
}

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
  /** the goal on whose question the number expected lies */
  readonly goal: Held<string | null>;
  readonly meetings: Held<Meetings | null>;
  readonly helpers: Held<readonly string[]>;
  readonly check: Held<Check>;
  /** the plan B that begins where this stone is not reached */
  readonly planB: Held<string | null>;
  /** null while it is not reached */
  readonly reached: Held<Reached | null>;
  readonly takenUp: { readonly on: string; readonly because: Words } | null;
}
