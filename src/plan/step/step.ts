import type { Held } from '../held.ts';
import type { Agreement, PictureRef, Words } from '../shapes.ts';
import type { Check, Progress, When } from './facts.ts';

/** One time somebody said back what the step asks. */
export interface SaidBack {
  /** the entry that wrote it */
  readonly entry: string;
  readonly person: string;
  readonly on: string;
  readonly words: Words | null;
  readonly clear: boolean;
  /** who else was there (S19) */
  readonly with: readonly string[];
}

export interface Step {
  readonly id: string;
  readonly goal: Held<string | null>;
  /** the stone of the road it leads to (D15) */
  readonly stone: Held<string | null>;
  /** for which child; nobody named is the whole family (W14) */
  readonly child: Held<string | null>;
  readonly sentence: Held<Words>;
  /** the same in a few words; null where nobody has found any (S18) */
  readonly few: Held<Words | null>;
  readonly picture: Held<PictureRef | null>;
  readonly who: Held<readonly string[]>;
  readonly helpers: Held<readonly string[]>;
  readonly when: Held<When | null>;
  /** every promise of a day made so far, oldest first: the first one stays visible for ever (S7) */
  readonly promises: readonly { readonly when: When; readonly on: string }[];
  readonly check: Held<Check>;
  readonly progress: Held<Progress>;
  /** every move so far, oldest first */
  readonly moves: readonly Progress[];
  readonly after: string | null;
  readonly meeting: string | null;
  /** whose words about *one higher* it began with (N8) */
  readonly saidIn: { readonly round: string; readonly person: string } | null;
  /** what else stood in the pasted row it came from (I7) */
  readonly pasted: readonly Words[];
  /** every time somebody said it back, oldest first */
  readonly saidBack: readonly SaidBack[];
  /** the latest answer of each person */
  readonly agreements: readonly Agreement[];
  /** where somebody put it; null as long as it stands by its day (S15) */
  readonly place: Held<string | null>;
  readonly added: string;
  readonly retired: { readonly on: string; readonly because: Words } | null;
}
