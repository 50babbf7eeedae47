import type { Table } from 'dexie';
import type { RecordDatabase } from '../../src/record/database.ts';

/** Bytes as they stand in a JSON file. */
interface FrozenBytes {
  readonly $bytes: string;
}

/** One release's record, byte for byte, and what must be found in it. */
export interface FrozenRecord {
  readonly release: string;
  readonly passphrase: string;
  readonly recoveryKey: string;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly backup: FrozenBytes;
  readonly plans: readonly {
    readonly id: string;
    readonly name: string;
    /** the type of every entry's fact, in the record's order */
    readonly facts: readonly string[];
  }[];
  readonly author: string;
  readonly draft: unknown;
}

export function freezeBytes(bytes: Uint8Array): FrozenBytes {
  return { $bytes: Buffer.from(bytes).toString('base64') };
}

export function thawBytes(frozen: FrozenBytes): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(frozen.$bytes, 'base64'));
}

function freeze(value: unknown): unknown {
  if (value instanceof Uint8Array) return freezeBytes(value);
  if (Array.isArray(value)) return value.map(freeze);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, freeze(inner)]));
}

function thaw(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(thaw);
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return thawBytes(value as FrozenBytes);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, thaw(inner)]));
}

export async function freezeTables(db: RecordDatabase): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of db.tables) tables[table.name] = (await table.toArray()).map(freeze);
  return tables;
}

/** Puts frozen rows into an empty database, as if the tablet had been lying in a drawer since. */
export async function thawTables(db: RecordDatabase, tables: FrozenRecord['tables']): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    await (db.table(name) as Table<unknown>).bulkPut(rows.map(thaw));
  }
}
