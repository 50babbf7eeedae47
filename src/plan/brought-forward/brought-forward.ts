import type { Words } from '../shapes.ts';
import type { TextShelf } from './facts.ts';

export interface StatementRef {
  readonly shelf: TextShelf;
  readonly id: string;
}

/** What was done with one statement at one review. */
export interface Handled {
  readonly how: 'kept' | 'changed' | 'retired';
  readonly because: Words | null;
  readonly by: string;
  readonly written: string;
}

/** Old text brought to a review: nothing counts as said again until somebody says it again. */
export interface BroughtForward {
  readonly id: string;
  /** the day of the review it was prepared for */
  readonly on: string;
  readonly statements: readonly StatementRef[];
  /** by `shelf id`; a statement that is not here is still to be confirmed */
  readonly handled: Readonly<Record<string, Handled>>;
  readonly by: string;
  readonly written: string;
  /** prepared by mistake (Z9); what was said at it stays */
  readonly withdrawn: { readonly because: Words; readonly written: string } | null;
}

/** The key of a statement in `handled`. */
export const keyOf = ({ shelf, id }: StatementRef): string => `${shelf} ${id}`;
