import type { Held } from '../held.ts';
import type { PictureRef, Words } from '../shapes.ts';

export interface Worry {
  readonly id: string;
  /** who is worried */
  readonly who: Held<readonly string[]>;
  /** for which children; nobody named is the whole family (W14) */
  readonly children: Held<readonly string[]>;
  readonly about: Held<Words>;
  readonly could: Held<Words | null>;
  readonly picture: Held<PictureRef | null>;
  readonly disputes: readonly { readonly person: string; readonly words: Words; readonly on: string }[];
  readonly said: string;
  readonly ended: { readonly on: string; readonly because: Words } | null;
}
