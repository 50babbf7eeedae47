import Dexie, { type DexieOptions, type Table } from 'dexie';
import type { Envelope } from '../plan/entry.ts';
import { DATABASE_NAME } from '../platform/has-record.ts';
import type { SealedBytes } from '../vault/sealed.ts';
import type { VaultHeader } from '../vault/vault-header.ts';

/** One entry on disk: its envelope readable, its body sealed and bound to the envelope. Never rewritten (R6). */
export interface EntryRow extends Envelope {
  readonly sealed: SealedBytes;
}

export interface PlanRow {
  readonly id: string;
  /** this plan's key, wrapped by the master key; gone with the row when the plan is erased */
  readonly wrappedKey: SealedBytes;
  /** sealed: how many entries there are and each device's last hash, so that lost rows are noticed */
  readonly tip: SealedBytes;
  /** how many entries this device has confirmed; only grows, and guards every write against another tab's */
  readonly count: number;
}

/** Disposable: all opened entries of a plan in one sealed piece. */
export interface LogRow {
  readonly plan: string;
  readonly sealed: SealedBytes;
}

/** Disposable: one sealed piece with the summaries for *my families*. */
export interface IndexRow {
  readonly name: 'families';
  readonly sealed: SealedBytes;
}

/** A drawing, recording or photo of one plan: too big for an entry, named by one. Never rewritten. */
export interface KeepsakeRow {
  readonly id: string;
  readonly plan: string;
  readonly sealed: SealedBytes;
}

export interface DraftRow {
  /** empty for what belongs to no plan yet */
  readonly plan: string;
  readonly form: string;
  readonly sealed: SealedBytes;
}

export type MetaRow =
  | { readonly name: 'vault'; readonly header: VaultHeader }
  | { readonly name: 'device'; readonly id: string }
  | { readonly name: 'settings'; readonly sealed: SealedBytes }
  /** when somebody without a key asked for a wipe, ISO date-time; gone once the tablet is opened */
  | { readonly name: 'wipe-asked'; readonly at: string }
  /** when a backup was last saved, and how many entries each plan had then */
  | { readonly name: 'backup'; readonly at: string; readonly counts: Readonly<Record<string, number>> };

/** The layout of the tables. Rows keep their own versions; this changes only when a table or an index does. */
const LAYOUT = 2;

// On localhost Dexie takes itself for being developed and traces every failure to the console, also those we put into words.
Dexie.debug = false;

/** Names and ids in the clear, everything else sealed. Only the types say so; `nothing-in-the-clear.test.ts` proves it. */
export class RecordDatabase extends Dexie {
  declare readonly meta: Table<MetaRow, MetaRow['name']>;
  declare readonly plans: Table<PlanRow, string>;
  declare readonly entries: Table<EntryRow, string>;
  declare readonly logs: Table<LogRow, string>;
  declare readonly index: Table<IndexRow, string>;
  declare readonly keepsakes: Table<KeepsakeRow, string>;
  declare readonly drafts: Table<DraftRow, [string, string]>;

  constructor(name: string, options: DexieOptions = {}) {
    // strict: a transaction is complete when it is on the disk, not when the operating system has been asked to put it there.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    this.version(1).stores({
      meta: 'name',
      plans: 'id',
      entries: 'id, plan',
      logs: 'plan',
      index: 'name',
      drafts: '[plan+form], plan',
    });
    this.version(LAYOUT).stores({ keepsakes: 'id, plan' });
    // Another tab wipes or updates: let go at once, silently (Dexie would write to the console), and open again when asked.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: false });
      return false;
    });
    this.on('blocked', () => false);
  }

  /** Whether a later release has laid these tables out anew (Dexie would go on regardless; it counts in tens). */
  async isNewer(): Promise<boolean> {
    if (!this.isOpen()) await this.open();
    return this.backendDB().version > LAYOUT * 10;
  }
}

/** The record's database. Nothing is opened until the first read. */
export function openDatabase(name = DATABASE_NAME, options?: DexieOptions): RecordDatabase {
  return new RecordDatabase(name, options);
}
