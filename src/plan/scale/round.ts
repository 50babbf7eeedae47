import type { ScaleEnds } from '../goal/facts.ts';
import type { Words } from '../shapes.ts';
import type { AnswerValue } from './facts.ts';

export interface Answer {
  readonly person: string;
  readonly answer: AnswerValue;
  readonly reason: Words | null;
  readonly higher: Words | null;
  readonly alone: boolean;
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
  readonly gap: { readonly person: string | null; readonly words: Words } | null;
}
