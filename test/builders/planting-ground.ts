import { addDays } from '../../src/lib/day.ts';
import type { DelayCause } from '../../src/plan/drift/delay.ts';
import type { Fact } from '../../src/plan/facts.ts';
import { words } from './story.ts';

/** Two years, on which everything is in time but what was planted. */
export const OPENED = '2027-01-04';
export const TODAY = '2029-01-01';

/** What happens on a day, and the day it was written where that is another. */
export type Happens = (on: string, fact: Fact, written?: string) => void;

export interface Ground {
  readonly happens: Happens;
  readonly below: (count: number) => number;
  readonly plant: (cause: DelayCause, lastInTime: string, ended: string | null) => void;
  /** leaves out whatever the healthy plan would have done there */
  readonly without: (what: string, from: string, to: string) => void;
  /** done once everything else was */
  readonly afterwards: (then: (happened: readonly Happened[]) => void) => void;
}

export interface Happened {
  readonly on: string;
  readonly written: string;
  readonly fact: Fact;
}

export const text = words('We look at this together');
export const says = (number: number) => ({ kind: 'number', number }) as const;
export const scale = { question: text, ten: text, zero: text };

/** Minutes of a meeting, all in time, but for those that are named. */
export function minutesOf(
  happens: Happens,
  meeting: string,
  on: string,
  people: readonly string[],
  late: Record<string, string> = {},
) {
  const written = late.written ?? addDays(on, 1);
  const signed = late.signed ?? addDays(on, 2);
  const sent = late.sent ?? addDays(on, 3);
  happens(written, { type: 'minutes-written', meeting, on: written });
  happens(signed, { type: 'minutes-signed', meeting, on: signed, name: 'Ruth', role: 'manager' });
  for (const person of people)
    happens(sent, { type: 'minutes-sent', meeting, person, on: sent, how: 'by-hand' });
}
