import * as v from 'valibot';
import { councilParts } from '../../plan/council/parts.ts';
import { type KeptParts, readParts } from '../council-kept.ts';

/** Lists only, nothing of any family: a few hundred kilobytes at most. */
export const MOST_COUNCIL_BYTES = 5_000_000;

const FileSchema = v.object({ waymark: v.literal('council-lists'), version: v.number(), parts: v.unknown() });

export type CouncilFile =
  | { readonly ok: true; readonly parts: KeptParts; readonly refused: readonly string[] }
  | { readonly ok: false; readonly reason: 'not-council-lists' };

/** All lists as a council would hand them round: what it keeps itself, and the shipped value of every other part. */
export function makeCouncilFile(kept: KeptParts): string {
  const shipped = Object.fromEntries(
    councilParts.map(({ name, version, shipped: value }) => [name, { version, value }]),
  );
  return `${JSON.stringify({ waymark: 'council-lists', version: 1, parts: { ...shipped, ...kept } }, null, 2)}\n`;
}

/** Reads such a file. Parts that do not fit are left out and named; parts of newer versions are kept (K2). */
export function readCouncilFile(bytes: Uint8Array): CouncilFile {
  const parts = readFileParts(bytes);
  if (parts === null) return { ok: false, reason: 'not-council-lists' };
  const refused = councilParts
    .filter(({ name, version, read }) => {
      const part = parts[name];
      return part !== undefined && part.version <= version && read(part.value) === null;
    })
    .map(({ name }) => name);
  const good = Object.entries(parts).filter(([name]) => !refused.includes(name));
  return { ok: true, parts: Object.fromEntries(good), refused };
}

function readFileParts(bytes: Uint8Array): KeptParts | null {
  try {
    const read = v.safeParse(FileSchema, JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? readParts(read.output.parts) : null;
  } catch {
    return null;
  }
}
