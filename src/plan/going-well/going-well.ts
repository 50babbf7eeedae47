import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';

export interface GoingWell {
  readonly id: string;
  readonly kind: 'strength' | 'existing-safety';
  readonly words: Held<Words>;
  readonly seenBy: Words | null;
  readonly picture: Held<PictureRef | null>;
  readonly said: string;
  readonly ended: { readonly on: string; readonly because: Words } | null;
}
