import * as v from 'valibot';
import { SignedSchema, type WordsRead, WrittenSchema } from '../words-read.ts';

/** Sentences of one language: far below this. */
export const MOST_WORDS_BYTES = 3_000_000;

const WAYMARK = 'checked-words';
const VERSION = 1;

const HeadSchema = v.object({ waymark: v.literal(WAYMARK), version: v.pipe(v.number(), v.integer()) });
const FileSchema = v.object({
  language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{2,35}$/)),
  /** the version of Waymark it was read in */
  app: v.pipe(v.string(), v.maxLength(40)),
  signed: v.nullable(SignedSchema),
  written: WrittenSchema,
  /** sentence → mark */
  read: v.record(v.pipe(v.string(), v.maxLength(170)), v.pipe(v.string(), v.regex(/^[a-z0-9]{1,12}$/))),
});

export type WordsFile = v.InferOutput<typeof FileSchema>;
export type WordsFileRead =
  | { readonly ok: true; readonly file: WordsFile }
  | { readonly ok: false; readonly reason: 'not-words' | 'damaged' | 'newer-version' };

/**
 * What was read and written of one language, as a plain file for other tablets and the makers: sentences of the app, a role, a
 * day. Nothing of any family, tablet or person.
 * @param read the sentences that are read today, each with its mark
 */
export function makeWordsFile(
  language: string,
  app: string,
  { written, signed }: Pick<WordsRead, 'written' | 'signed'>,
  read: Readonly<Record<string, string>>,
): string {
  return `${JSON.stringify({ waymark: WAYMARK, version: VERSION, language, app, signed, written, read }, null, 2)}\n`;
}

/** Reads such a file, and says of another what it is. */
export function readWordsFile(bytes: Uint8Array): WordsFileRead {
  const text = new TextDecoder().decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Cut short on its way, or never one of ours.
    return { ok: false, reason: text.includes(`"waymark": "${WAYMARK}"`) ? 'damaged' : 'not-words' };
  }
  const head = v.safeParse(HeadSchema, value);
  if (!head.success) return { ok: false, reason: 'not-words' };
  if (head.output.version > VERSION) return { ok: false, reason: 'newer-version' };
  const file = v.safeParse(FileSchema, value);
  return file.success ? { ok: true, file: file.output } : { ok: false, reason: 'damaged' };
}
