import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';

export type GoingWellKind = 'strength' | 'existing-safety';

export interface GoingWell {
  readonly id: string;
  readonly kind: Held<GoingWellKind>;
  readonly words: Held<Words>;
  /** who saw it, and when */
  readonly seenBy: Held<Words | null>;
  readonly picture: Held<PictureRef | null>;
  readonly said: string;
  readonly ended: { readonly on: string; readonly because: Words } | null;
}
