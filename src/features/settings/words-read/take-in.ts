import { isInForce, markOf, notRead, saidHere } from '../../../i18n/checking/how-far.ts';
import { sentenceFault } from '../../../i18n/checking/sentence-fault.ts';
import type { Sentence } from '../../../i18n/checking/sentences.ts';
import { isCheckerRole } from '../../../i18n/languages.ts';
import type { WordsFile } from '../../../record/exchange/words-file.ts';
import type { WordsRead } from '../../../record/words-read.ts';

/** Whose words stand where the file and this tablet say a sentence differently. */
export type Prefer = 'theirs' | 'ours';

export interface TakenIn {
  /** what this tablet keeps once the file is taken in */
  readonly words: WordsRead;
  /** sentences of the file that are read as they stand today */
  readonly read: number;
  /** sentences written better in the file */
  readonly better: number;
  /** sentences read or written in another version, which do not count here */
  readonly stale: number;
  /** sentences both have written, each in its own way */
  readonly differ: number;
}

/**
 * What comes of taking a file in: what was read and written here stays, the file's is added. A sentence written for other words
 * than the app brings today, or that would break a rule, is left out and counted. The file's signature holds only where
 * every sentence then stands as it was signed.
 */
export function takeIn(
  here: WordsRead,
  file: WordsFile,
  sentences: readonly Sentence[],
  prefer: Prefer,
): TakenIn {
  const known = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const written = { ...here.written };
  let [better, stale, differ] = [0, 0, 0];
  for (const [id, theirs] of Object.entries(file.written)) {
    const sentence = known.get(id);
    if (!sentence || !isInForce(theirs, sentence.shipped) || sentenceFault(sentence, theirs.after) !== null) {
      stale++;
      continue;
    }
    better++;
    const ours = here.written[id];
    const other = ours !== undefined && isInForce(ours, sentence.shipped) && ours.after !== theirs.after;
    if (other) differ++;
    if (!other || prefer === 'theirs') written[id] = theirs;
  }
  const marks = new Set(Object.values(file.read));
  // Of the file's marks those that still fit its words; what the file says in its own way is not stale for being ours now.
  const fits = (sentence: Sentence) =>
    marks.has(markOf(sentence, file.written)) || marks.has(markOf(sentence, written));
  const read = sentences.filter(fits).length;
  const merged = { read: [...new Set([...here.read, ...marks])], written };
  const asSigned = sentences.every((sentence) => marks.has(markOf(sentence, written)));
  const theirs = file.signed !== null && isCheckerRole(file.signed.by) && asSigned ? file.signed : null;
  const unchanged = sentences.every((one) => saidHere(one, here.written) === saidHere(one, written));
  const whole = notRead(sentences, new Set(merged.read), written).length === 0;
  const ours = unchanged && whole ? here.signed : null;
  return {
    words: { ...merged, signed: theirs ?? ours },
    read,
    better,
    stale: stale + Math.max(0, marks.size - read),
    differ,
  };
}
