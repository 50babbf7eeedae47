import type { Fact, FactNamed, FactType } from './facts.ts';

/** The form this version of Waymark writes. Raised when the stored shape changes; see upgrade/ (R6). */
export const FORMAT = 1;

/** What stands readable on disk beside the sealed body; bound to it by the seal. */
export interface Envelope {
  readonly id: string;
  readonly plan: string;
  /** hybrid logical stamp: text that sorts in causal order */
  readonly stamp: string;
  readonly device: string;
  readonly version: number;
}

export interface Author {
  /** stable id of the person writing on this device */
  readonly id: string;
  readonly name: string;
}

/** What is sealed inside. */
export interface Body {
  readonly fact: unknown;
  readonly by: Author;
  /** when it happened, as the person says: ISO date or date-time */
  readonly happened: string;
  /** when it was written, by this device's clock: ISO date-time. Nobody can set it (H1). */
  readonly written: string;
  /** hash of this device's previous entry for this plan, or null for the first */
  readonly previous: string | null;
}

/** One thing that happened to a plan: envelope and opened body. Never changed once appended (R1). */
export interface Entry<T extends FactType = FactType> extends Envelope, Omit<Body, 'fact'> {
  readonly fact: T extends FactType ? FactNamed<T> : Fact;
}

/** An entry this version cannot read yet, kept as it came. */
export interface NewerEntry extends Envelope, Body {
  readonly newer: true;
}

/** An entry of a known form whose fact does not fit its schema: kept, set aside with a reason. */
export interface OddEntry extends Envelope, Body {
  readonly odd: 'unknown-fact' | 'unreadable-fact';
}

export type AnyEntry = Entry | NewerEntry | OddEntry;
