import type { Held } from '../held.ts';

/** One visit or meeting on which somebody interpreted. */
export interface Interpreting {
  readonly id: string;
  readonly name: string;
  /** null: from no agency, or nobody said */
  readonly agency: string | null;
  /** BCP 47 tag */
  readonly language: string;
  readonly dialect: string | null;
  /** ids of people; none: for the whole family */
  readonly people: readonly string[];
  /** the day, ISO date */
  readonly on: string;
  /** null: not said yet */
  readonly readAloud: Held<boolean | null>;
  /** who wrote it down, and when by their device's clock (H1) */
  readonly by: string;
  readonly written: string;
}
