import type { Held } from '../held.ts';
import type { Agreement, PictureRef, Words } from '../shapes.ts';
import type { LineCheck } from './facts.ts';

export interface BottomLine {
  readonly id: string;
  readonly must: Held<Words>;
  readonly why: Held<Words | null>;
  readonly worry: Held<string | null>;
  readonly picture: Held<PictureRef | null>;
  readonly check: Held<LineCheck>;
  readonly planB: Held<string | null>;
  readonly agreements: readonly Agreement[];
  readonly looks: readonly {
    readonly on: string;
    readonly by: string;
    readonly kept: 'kept' | 'crossed' | 'not-known';
    readonly words: Words | null;
  }[];
  readonly from: Held<string>;
  /** every time people went through it, the oldest first */
  readonly reviews: readonly { readonly on: string; readonly words: Words | null }[];
  readonly ended: { readonly on: string; readonly because: Words } | null;
}
