import type { Json } from '../../lib/canonical-json.ts';
import type { Words } from '../../plan/shapes.ts';
import type { FormDraft } from '../../record/form-draft.ts';

const isObject = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whose *one higher* it is, and in which round (N8). */
export type SaidIn = { readonly round: string; readonly person: string };

/** The draft of a new step with these words as its sentence. What somebody had typed there comes first and stays. */
export function stepDraftWith(before: Json | null, words: Words, saidIn?: SaidIn): FormDraft {
  const draft = isObject(before) ? before : {};
  const typed = isObject(draft['typed']) ? draft['typed'] : {};
  const from = isObject(draft['from']) ? draft['from'] : {};
  const old = typeof typed['sentence'] === 'string' ? typed['sentence'].trim() : '';
  const sentence = old === '' || old.includes(words.text) ? old || words.text : `${old} ${words.text}`;
  return {
    typed: {
      ...typed,
      sentence,
      language: words.language,
      ...(saidIn ? { saidBy: saidIn.person, saidRound: saidIn.round } : {}),
    },
    from: { sentence: '', language: words.language, ...from },
  };
}
