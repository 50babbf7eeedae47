import type { Words } from '../shapes.ts';
import type { Given, MayBeSeenBy, Question, QuestionSet } from './facts.ts';

/** What somebody said besides the faces: about one question (*what would make it one better*), or about none. */
export interface SaidMore {
  readonly words: Words;
  readonly question: string | null;
}

/** You said – we did, and who of us says so. */
export interface Reply {
  readonly said: Words;
  readonly did: Words;
  readonly on: string;
  readonly by: string;
}

/** What was decided after an answer that may mean somebody is not safe (F7). */
export interface SafetyDecision {
  readonly decided: Words;
  readonly decider: string | null;
  /** who wrote it, and the time on this device's clock (H1) */
  readonly by: string;
  readonly written: string;
}

export interface Sitting {
  readonly id: string;
  readonly person: string;
  readonly set: QuestionSet;
  readonly seenBy: MayBeSeenBy;
  /** as they were asked (F6) */
  readonly asked: readonly Question[];
  /** the latest answer to each question id */
  readonly given: Readonly<Record<string, Given>>;
  readonly said: readonly SaidMore[];
  readonly on: string;
  /** whose tablet it was: who replies, where nobody else is named */
  readonly by: string;
  readonly finished: boolean;
  readonly decisions: readonly SafetyDecision[];
  /** who replies and by when; `who` null: whose tablet it was */
  readonly due: { readonly until: string; readonly who: string | null };
  readonly replies: readonly Reply[];
  readonly replyShown: boolean;
}
