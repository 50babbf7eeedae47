import * as v from 'valibot';
import type { CouncilPart } from '../council/council-part.ts';
import cy from './lists/cy.json' with { type: 'json' };
import en from './lists/en.json' with { type: 'json' };
import pl from './lists/pl.json' with { type: 'json' };
import ur from './lists/ur.json' with { type: 'json' };

const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const phrases = v.pipe(v.array(phrase), v.maxLength(2000));

const languageLists = v.object({
  /** verbs and words that nobody can see done; `not`: places where the same word is harmless (support worker) */
  notVisible: v.pipe(v.array(v.object({ find: phrase, not: v.optional(phrases) })), v.maxLength(2000)),
  /** jargon; `say`: plain words that fit in as they are; `means`: what to write instead, in words */
  plain: v.pipe(
    v.array(v.object({ find: phrase, say: phrases, means: v.optional(phrase), not: v.optional(phrases) })),
    v.maxLength(2000),
  ),
  /** people who are nobody: parents, professionals, all */
  vague: phrases,
  /** what not to do, and what it looks like when it is done well */
  instead: v.pipe(v.array(v.object({ find: phrase, say: phrase })), v.maxLength(2000)),
  /** words with "and" or "or" that are one idea */
  pairs: phrases,
  /** verbs of doing, to tell two acts from one */
  acts: phrases,
  /** patterns of W7; `{other}` an adult, `{child}` a child, `*` up to three words, `a|b` either */
  policing: phrases,
  /** the same, where it depends on who the child lives with */
  policingWeak: phrases,
  /** words for an adult who is not named */
  others: phrases,
  /** words that look passive and are not */
  passiveNot: phrases,
});
export type LanguageLists = v.InferOutput<typeof languageLists>;

const schema = v.record(v.string(), languageLists);
export type WordLists = v.InferOutput<typeof schema>;

/** The word lists of the advice, one set per language (BCP 47 without region); a council changes them in the settings. */
export const wordLists: CouncilPart<WordLists> = {
  name: 'word-lists',
  version: 1,
  shipped: { en, cy, pl, ur },
  read: (stored) => {
    const read = v.safeParse(schema, stored);
    return read.success ? read.output : null;
  },
};

const none: LanguageLists = {
  notVisible: [],
  plain: [],
  vague: [],
  instead: [],
  pairs: [],
  acts: [],
  policing: [],
  policingWeak: [],
  others: [],
  passiveNot: [],
};

/** The lists for a language; empty ones where nobody has written any yet. */
export const listsFor = (lists: WordLists, language: string): LanguageLists =>
  lists[language.split('-')[0] ?? ''] ?? none;
