import { isCheckerRole } from '../languages.ts';
import { readMark } from './read-mark.ts';
import type { Sentence } from './sentences.ts';
import type { Standing } from './standing.ts';

/** Words somebody wrote in the place of the shipped ones. */
export interface Written {
  readonly english: string;
  /** what the app said when it was written */
  readonly before: string;
  readonly after: string;
}

export type WrittenWords = Readonly<Record<string, Written>>;

/**
 * Words written on this tablet stand as long as the app brings what they were written for. When a new version says something
 * else, they are shown beside it and no longer used: whoever wrote them never saw the new sentence.
 */
export const isInForce = (written: Pick<Written, 'before'> | undefined, shipped: string): boolean =>
  written?.before === shipped;

/** What families read here. */
export function saidHere({ id, shipped }: Pick<Sentence, 'id' | 'shipped'>, written: WrittenWords): string {
  const own = written[id];
  return own !== undefined && isInForce(own, shipped) ? own.after : shipped;
}

export const markOf = (sentence: Sentence, written: WrittenWords): string =>
  readMark(sentence.id, sentence.english, saidHere(sentence, written));

/** Those nobody has looked at, or whose English or words have changed since. */
export function notRead(
  sentences: readonly Sentence[],
  read: ReadonlySet<string>,
  written: WrittenWords,
): Sentence[] {
  return sentences.filter((sentence) => !read.has(markOf(sentence, written)));
}

/** What is kept of a language on this tablet. */
interface Kept {
  readonly read: readonly string[];
  readonly written: WrittenWords;
  readonly signed: { readonly by: string; readonly date: string } | null;
}

/**
 * How a language stands here: checked as long as it is signed and every sentence is read as it stands today; changed when words
 * written here are in use without that. Otherwise what the makers say holds.
 */
export function standingOf(
  sentences: readonly Sentence[],
  { read, written, signed }: Kept,
): Standing | undefined {
  if (signed !== null && isCheckerRole(signed.by) && notRead(sentences, new Set(read), written).length === 0)
    return { is: 'checked', by: signed.by, date: signed.date };
  const changed = sentences.some(({ id, shipped }) => isInForce(written[id], shipped));
  return changed ? { is: 'changed' } : undefined;
}
