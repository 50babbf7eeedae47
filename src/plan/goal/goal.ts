import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';
import type { ScaleEnds } from './facts.ts';

export interface Goal {
  readonly id: string;
  readonly worries: Held<readonly string[]>;
  readonly children: readonly string[];
  readonly different: Held<Words>;
  readonly see: Held<Words | null>;
  readonly howLong: Held<Words | null>;
  readonly picture: Held<PictureRef | null>;
  readonly scale: Held<ScaleEnds | null>;
  readonly set: string;
  readonly ended: { readonly on: string; readonly reached: boolean; readonly words: Words | null } | null;
}
