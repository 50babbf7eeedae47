import type { Held } from '../held.ts';

export interface Family {
  readonly name: Held<string>;
  readonly language: Held<string>;
  readonly opened: string;
  readonly nation: 'england' | 'wales' | 'scotland' | 'northern-ireland';
  /** null: nobody said */
  readonly kind: Held<string | null>;
}
