import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';
import type { HillKind, MayShow, ParentsAsked, SharedWith, Voice } from './facts.ts';

/** One time a child filled the three hills. */
export interface Telling {
  readonly id: string;
  /** the child */
  readonly person: string;
  readonly parents: ParentsAsked;
  /** ISO date */
  readonly on: string;
  readonly finished: boolean;
}

/** One of the three places of a telling, with everything the child put there. */
export interface Hill {
  readonly id: string;
  readonly telling: string;
  readonly kind: HillKind;
  /** id of the keepsake with the strokes */
  readonly drawing: Held<string | null>;
  readonly pictures: Held<readonly PictureRef[]>;
  /** exactly as the child said them */
  readonly words: Held<Words | null>;
  readonly voices: Held<readonly Voice[]>;
  /** what the child answered when it was read back; null: not read back since it last changed (E4) */
  readonly readBack: { readonly right: boolean; readonly on: string } | null;
  /** null: nobody has asked the child yet */
  readonly mayShow: Held<MayShow | null>;
  readonly shared: Held<Sharing>;
  readonly ties: Held<Ties>;
}

/** The worker's decision; `because` is null only while nobody has decided. */
export interface Sharing {
  readonly with: SharedWith;
  readonly because: Words | null;
}

/** The goals and steps a hill led to. */
export interface Ties {
  readonly goals: readonly string[];
  readonly steps: readonly string[];
}
