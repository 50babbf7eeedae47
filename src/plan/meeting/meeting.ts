import type { Held } from '../held.ts';
import type { Words } from '../shapes.ts';
import type { Outcome } from './facts.ts';

export interface Meeting {
  readonly id: string;
  readonly kind: 'core-group' | 'family-meeting';
  readonly on: string;
  readonly chair: Held<string | null>;
  readonly people: readonly string[];
  readonly here: Readonly<Record<string, boolean>>;
  readonly steps: Readonly<Record<string, { readonly outcome: Outcome; readonly words: Words | null }>>;
  readonly bottomLines: readonly string[];
  readonly goalsWithout: Readonly<Record<string, Words>>;
  readonly children: Readonly<Record<string, Words | null>>;
  readonly next: string | null;
  readonly finished: {
    readonly on: string;
    readonly although: Words | null;
    readonly written: string;
  } | null;
}
