import bank from './bank.json' with { type: 'json' };

/**
 * What may be put into a phrase. People are names; a time is `HH:MM`; a day is an ISO date, said in the reader's language; a place or
 * thing is free text, in one language.
 */
export const slotKinds = ['who', 'child', 'other', 'time', 'day', 'place', 'thing', 'number'] as const;
export type SlotKind = (typeof slotKinds)[number];

export const themes = [
  'school',
  'sleep',
  'food',
  'home',
  'health',
  'safety',
  'contact',
  'money',
  'drink',
  'arguments',
  'play',
  'meetings',
] as const;
export type Theme = (typeof themes)[number];

/** A ready sentence. Its words stand in `locales/<language>/phrases.json` under the same id, in every language. */
export interface Phrase {
  /** for ever: plans name it */
  readonly id: string;
  readonly theme: Theme;
  /** `seen`: what sets a plan B off; `plan-b`: what happens then */
  readonly for: 'step' | 'must-do' | 'seen' | 'plan-b' | 'goal';
  readonly picture: string;
  /** in the order they stand in the English sentence */
  readonly slots: readonly SlotKind[];
  /** what the number in it counts, where it says how soon plan B is done */
  readonly within?: 'hours' | 'days';
}

/** Every ready sentence. Ids are never taken away: plans keep them. */
export const phrases = bank as readonly Phrase[];
