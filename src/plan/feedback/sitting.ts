import type { Words } from '../shapes.ts';
import type { Given, MayBeSeenBy, QuestionSet } from './facts.ts';

export interface Sitting {
  readonly id: string;
  readonly person: string;
  readonly set: QuestionSet;
  readonly seenBy: MayBeSeenBy;
  /** the latest answer to each question id */
  readonly given: Readonly<Record<string, Given>>;
  readonly said: readonly Words[];
  readonly on: string;
  readonly finished: boolean;
  readonly replies: readonly { readonly said: Words; readonly did: Words; readonly on: string }[];
  readonly replyShown: boolean;
}
