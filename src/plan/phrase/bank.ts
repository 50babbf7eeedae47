import bank from './bank.json' with { type: 'json' };

/** What may be put into a phrase. People are names; a time is `HH:MM`; a place or thing is free text, in one language. */
export const slotKinds = ['who', 'child', 'other', 'time', 'place', 'thing', 'number'] as const;
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
  readonly for: 'step' | 'must-do' | 'plan-b' | 'goal';
  readonly picture: string;
  /** in the order they stand in the English sentence */
  readonly slots: readonly SlotKind[];
}

/** Every ready sentence. Ids are never taken away: plans keep them. */
export const phrases = bank as readonly Phrase[];
