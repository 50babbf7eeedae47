import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';
import type { ScaleEnds } from './facts.ts';

export interface Goal {
  readonly id: string;
  readonly worries: Held<readonly string[]>;
  /** for which children; nobody named is the whole family (W14) */
  readonly children: Held<readonly string[]>;
  readonly different: Held<Words>;
  readonly see: Held<Words | null>;
  readonly howLong: Held<Words | null>;
  readonly picture: Held<PictureRef | null>;
  readonly scale: Held<ScaleEnds | null>;
  /** where it stands among the goals: as it was set, or where somebody put it (G6) */
  readonly place: Held<string>;
  readonly set: string;
  /** what else stood with it in the pasted plan it came from (I7) */
  readonly pasted: readonly Words[];
  readonly ended: { readonly on: string; readonly reached: boolean; readonly words: Words | null } | null;
}
