import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Words } from '../../plan/shapes.ts';
import type { Step } from '../../plan/step/step.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import type { Spoken } from '../../ui/listen-button/listen-button.tsx';

/** What of a step is read aloud, in this order on every level. */
type Piece = 'what' | 'who' | 'when' | 'helps' | 'know';

export interface ReadAloud {
  readonly texts: readonly Words[];
  readonly onSpoken: (spoken: Spoken | null) => void;
  /** the word of this piece that is being read; all of it where the voice does not tell; null while it is not read */
  readonly partOf: (piece: Piece) => { readonly start: number; readonly length: number } | 'all' | null;
}

/** A step as it is read aloud: the whole sentence on every level, then who, by when, who helps, how we will know. */
export function useReadingAloud(plan: Plan, step: Step, full: boolean): ReadAloud {
  const t = useWords('together');
  const names = useNamesOf(plan);
  const whenWords = useWhenWords('long');
  const { code } = useLanguage();
  const [spoken, onSpoken] = useState<Spoken | null>(null);
  const ours = (text: string): Words => ({ text, language: code });
  const who = now(step.who);
  const helpers = now(step.helpers);
  const { know } = now(step.check);
  const pieces: { piece: Piece; words: Words }[] = [{ piece: 'what', words: now(step.sentence) }];
  if (who.length > 0) pieces.push({ piece: 'who', words: ours(t('done-by', { names: names(who) })) });
  pieces.push({ piece: 'when', words: ours(whenWords(now(step.when))) });
  if (helpers.length > 0)
    pieces.push({ piece: 'helps', words: ours(t('helped-by', { names: names(helpers) })) });
  if (full && know) pieces.push({ piece: 'know', words: know });
  const read = spoken === null ? undefined : pieces[spoken.at]?.piece;
  return {
    texts: pieces.map(({ words }) => words),
    onSpoken,
    partOf: (piece) => (piece === read ? (spoken?.word ?? 'all') : null),
  };
}
