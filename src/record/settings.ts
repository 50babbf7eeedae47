import * as v from 'valibot';
import type { Json } from '../lib/canonical-json.ts';
import type { Author } from '../plan/entry.ts';
import type { MasterKey } from '../vault/piece-key.ts';
import { openJson, type SealedBytes, sealJson } from '../vault/sealed.ts';

/** What belongs to this device and its worker. Sealed: a name is personal. Fields of later releases are kept. */
export interface Settings {
  /** who writes on this device; null until said */
  readonly author: Author | null;
  readonly [field: string]: Json | Author | undefined;
}

export const firstSettings: Settings = { author: null };

const SettingsSchema = v.looseObject({ author: v.nullable(v.object({ id: v.string(), name: v.string() })) });

export function sealSettings(master: MasterKey, settings: Settings): Promise<SealedBytes> {
  return sealJson(master, settings, ['settings']);
}

/** Settings that do not open or read begin anew: they can be set again, entries cannot. */
export async function openSettings(master: MasterKey, sealed: SealedBytes | undefined): Promise<Settings> {
  if (!sealed) return firstSettings;
  const opened = await openJson(master, sealed, ['settings']);
  const read = opened.ok ? v.safeParse(SettingsSchema, opened.value) : undefined;
  return read?.success ? (read.output as Settings) : firstSettings;
}
