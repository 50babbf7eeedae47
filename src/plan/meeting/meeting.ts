import type { Held } from '../held.ts';
import type { Words } from '../shapes.ts';
import type { HowSent, Outcome } from './facts.ts';

export interface Sent {
  readonly on: string;
  readonly how: HowSent;
  readonly pictures: boolean;
  readonly written: string;
}

/** What the meeting said of one step. */
export interface LookedAt {
  readonly outcome: Outcome;
  readonly words: Words | null;
  /** stuck: who unblocks it */
  readonly unblocker: string | null;
}

/** The clocks after the meeting; null or nobody: not yet. Days as people say them, `written` by the device (H1). */
export interface Minutes {
  readonly written: { readonly on: string; readonly words: Words | null; readonly written: string } | null;
  readonly signed: {
    readonly on: string;
    readonly name: string;
    readonly role: string;
    readonly written: string;
  } | null;
  /** the earliest day each person was sent them, and what they were sent besides */
  readonly sent: Readonly<Record<string, Sent & { readonly also: readonly Sent[] }>>;
}

export interface Meeting {
  readonly id: string;
  readonly kind: 'core-group' | 'family-meeting' | 'review' | 'network-meeting';
  readonly on: string;
  readonly chair: Held<string | null>;
  readonly people: readonly string[];
  readonly here: Readonly<Record<string, boolean>>;
  readonly steps: Readonly<Record<string, LookedAt>>;
  readonly bottomLines: readonly string[];
  readonly goalsWithout: Readonly<Record<string, Words>>;
  readonly children: Readonly<Record<string, Words | null>>;
  readonly next: string | null;
  readonly finished: {
    readonly on: string;
    readonly although: Words | null;
    readonly written: string;
  } | null;
  readonly minutes: Minutes;
}
