import * as v from 'valibot';
import { type AnyEntry, type Body, type Entry, type Envelope, FORMAT } from './entry.ts';
import { factSchemas } from './facts.ts';
import { find } from './find.ts';
import { upgrade } from './upgrade/upgrade.ts';

const body = v.object({
  fact: v.looseObject({ type: v.string() }),
  by: v.object({ id: v.string(), name: v.string() }),
  happened: v.string(),
  written: v.string(),
  previous: v.nullable(v.string()),
});

/**
 * Reads an opened body back into an entry. Total: what this version does not know comes back as `newer` or `odd`
 * and is kept (R3, R6). Returns null only when the body is no body at all, which the record reports as damage.
 */
export function readEntry(envelope: Envelope, opened: unknown): AnyEntry | null {
  const read = v.safeParse(body, opened);
  if (!read.success) return null;
  const { id, plan, stamp, device, version } = envelope;
  const whole = { id, plan, stamp, device, version, ...(read.output as Body) };
  if (version > FORMAT) return { ...whole, newer: true };
  const fact = upgrade(read.output.fact, version);
  const schema = find<v.GenericSchema>(factSchemas, fact.type);
  if (!schema) return { ...whole, odd: 'unknown-fact' };
  const parsed = v.safeParse(schema, fact);
  if (!parsed.success) return { ...whole, odd: 'unreadable-fact' };
  return { ...whole, fact: { type: fact.type, ...(parsed.output as object) } } as Entry;
}
