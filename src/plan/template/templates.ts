import list from './templates.json' with { type: 'json' };

/** A beginning of a plan. Every member but `id` and `picture` is the id of a ready sentence (L1). */
export interface Template {
  /** for ever: drafts name it */
  readonly id: 'school' | 'nights' | 'home' | 'food' | 'calm' | 'baby' | 'family-time' | 'health';
  readonly picture: string;
  readonly goal: string;
  readonly sign: string;
  readonly length: string;
  readonly question: string;
  readonly ten: string;
  readonly zero: string;
  readonly steps: readonly string[];
  readonly mustDo: string | null;
  readonly planB: { readonly seen: string; readonly then: string };
}

export const templates = list as readonly Template[];
