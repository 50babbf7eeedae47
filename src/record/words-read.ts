import * as v from 'valibot';
import type { Json } from '../lib/canonical-json.ts';
import { isRealDate } from '../lib/day.ts';
import type { Settings } from './settings.ts';

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}:[A-Za-z0-9_.-]{1,120}$/));
const Text = v.pipe(v.string(), v.maxLength(2000));
const Mark = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,12}$/));

export const WrittenSchema = v.record(
  Id,
  v.object({ english: Text, before: Text, after: v.pipe(Text, v.minLength(1)) }),
);
export const SignedSchema = v.object({
  /** a role, never a name */
  by: v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/)),
  date: v.pipe(
    v.string(),
    v.check((date) => isRealDate(date)),
  ),
});
const WordsReadSchema = v.object({
  /** marks of the sentences that were read, each a fingerprint of its texts */
  read: v.array(Mark),
  /** words written in the place of the app's, by sentence */
  written: WrittenSchema,
  signed: v.nullable(SignedSchema),
});

/** How far the words of one language were read on this tablet, and what was written better. Nothing of any family. */
export type WordsRead = v.InferOutput<typeof WordsReadSchema>;

export const nothingRead: WordsRead = { read: [], written: {}, signed: null };

const FIELD = 'words-read';
const Languages = v.record(v.pipe(v.string(), v.maxLength(35)), v.unknown());

/** By language (BCP 47 tag). What this version cannot read is left out here, and stays where it is stored. */
export function wordsRead(settings: Settings | null): Readonly<Record<string, WordsRead>> {
  const all = Object.entries(stored(settings)).flatMap(([language, one]) => {
    const read = v.safeParse(WordsReadSchema, one);
    return read.success ? [[language, read.output] as const] : [];
  });
  return Object.fromEntries(all);
}

/** The settings with this language's reading; other languages stay. */
export function keepWordsRead(settings: Settings, language: string, words: WordsRead): Settings {
  return { ...settings, [FIELD]: { ...stored(settings), [language]: words } as Json };
}

function stored(settings: Settings | null): Readonly<Record<string, unknown>> {
  const read = v.safeParse(Languages, settings?.[FIELD]);
  return read.success ? read.output : {};
}
