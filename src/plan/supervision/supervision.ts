import type { Author } from '../entry.ts';
import type { Words } from '../shapes.ts';
import type { ReadBefore, SupervisionQuestion } from './facts.ts';

export interface Supervision {
  readonly id: string;
  readonly on: string;
  readonly led: string;
  readonly worker: string;
  /** in the order written */
  readonly answers: readonly {
    readonly question: SupervisionQuestion;
    /** the delay it is about; null: the plan as a whole */
    readonly about: string | null;
    readonly words: Words;
    readonly by: string;
    readonly written: string;
  }[];
  /** who wrote it down */
  readonly by: Author;
  readonly written: string;
}

/** A named act with its reason, its day and what was read. Only its writer may take it back. */
export interface Decision {
  readonly id: string;
  readonly on: string;
  readonly name: string;
  readonly role: string;
  readonly what: Words;
  readonly because: Words;
  readonly read: readonly ReadBefore[];
  readonly readAlso: string | null;
  readonly supervision: string | null;
  readonly closing: string | null;
  /** who wrote it: nobody else may change it */
  readonly by: Author;
  readonly written: string;
  /** the stamp of its entry: what was known then is the plan folded until it (R7) */
  readonly stamp: string;
  readonly withdrawn: { readonly because: Words; readonly written: string } | null;
}
