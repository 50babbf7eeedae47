import type { ScaleEnds } from '../goal/facts.ts';
import type { Words } from '../shapes.ts';
import type { AnswerValue } from './facts.ts';

export interface Answer {
  readonly person: string;
  readonly answer: AnswerValue;
  readonly reason: Words | null;
  readonly higher: Words | null;
  readonly alone: boolean;
  /** who helped, or typed for them; null for nobody or not said */
  readonly helper: string | null;
  readonly on: string;
}

/** What was decided about numbers in one band (N10). */
export interface BandDecision {
  readonly from: number;
  readonly to: number;
  readonly words: Words;
  readonly person: string | null;
  readonly on: string;
}

export interface Round {
  readonly id: string;
  readonly goal: string;
  readonly asked: ScaleEnds;
  readonly people: readonly string[];
  /** the latest answer of each person; hidden by the views until the round is revealed (N2) */
  readonly answers: readonly Answer[];
  readonly on: string;
  readonly revealed: string | null;
  /** every decision about a band, the oldest first; none replaces another */
  readonly decided: readonly BandDecision[];
  readonly gap: { readonly person: string | null; readonly words: Words } | null;
}
