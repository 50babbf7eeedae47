import { useMemo, useState } from 'react';
import { markOf, notRead, standingOf, type WrittenWords } from '../../../i18n/checking/how-far.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import type { CheckerRole, LanguageCode } from '../../../i18n/languages.ts';
import { today } from '../../../platform/now.ts';
import { useAllWordsRead, useKeepWordsRead } from '../../../record/use-words-read.ts';
import { nothingRead, type WordsRead } from '../../../record/words-read.ts';

/** Reading the sentences of one language: what is read, and what can be done. Each change is on disk before it is shown. */
export function useReading(code: LanguageCode, sentences: readonly Sentence[]) {
  const kept = useAllWordsRead()[code] ?? nothingRead;
  const keep = useKeepWordsRead(code);
  const [problem, setProblem] = useState<string | null>(null);
  const left = useMemo(() => notRead(sentences, new Set(kept.read), kept.written), [sentences, kept]);
  const leftIds = useMemo(() => new Set(left.map(({ id }) => id)), [left]);
  const standing = useMemo(() => standingOf(sentences, kept), [sentences, kept]);

  const change = async (make: (before: WordsRead) => WordsRead): Promise<boolean> => {
    const done = await keep(make);
    setProblem(done.ok ? null : done.reason);
    return done.ok;
  };
  return {
    kept,
    problem,
    left,
    isRead: (sentence: Sentence) => !leftIds.has(sentence.id),
    standing,
    /** They are right as they stand. */
    right: (list: readonly Sentence[]) =>
      change((before) => ({ ...before, read: withMarks(before.read, list, before.written) })),
    /** It was tapped by mistake. */
    notRight: (sentence: Sentence) =>
      change((before) => ({
        ...before,
        signed: null,
        read: before.read.filter((mark) => mark !== markOf(sentence, before.written)),
      })),
    /** Better words; those of the app take them back. Whoever wrote a sentence has read it. */
    write: (sentence: Sentence, after: string) =>
      change((before) => {
        const { [sentence.id]: _, ...others } = before.written;
        const { english, shipped } = sentence;
        const written =
          after === shipped ? others : { ...others, [sentence.id]: { english, before: shipped, after } };
        return { read: withMarks(before.read, [sentence], written), written, signed: null };
      }),
    /** All is read. Marks of older texts are of no use any more. */
    sign: (by: CheckerRole) =>
      change((before) => ({
        ...before,
        read: withMarks([], sentences, before.written),
        signed: { by, date: today() },
      })),
  };
}

export type Reading = ReturnType<typeof useReading>;

const withMarks = (read: readonly string[], list: readonly Sentence[], written: WrittenWords): string[] => [
  ...new Set([...read, ...list.map((sentence) => markOf(sentence, written))]),
];
