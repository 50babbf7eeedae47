import * as v from 'valibot';
import type { Json } from '../lib/canonical-json.ts';
import type { CouncilPart, KeptPart } from '../plan/council/council-part.ts';
import type { Settings } from './settings.ts';

const KeptSchema = v.record(
  v.pipe(v.string(), v.maxLength(64)),
  v.object({ version: v.pipe(v.number(), v.integer()), value: v.unknown() }),
);
export type KeptParts = Readonly<Record<string, KeptPart>>;

/** The council's own parts in the settings of this device; parts of newer versions stand among them. */
export function keptParts(settings: Settings | null): KeptParts {
  return readParts(settings?.['council']) ?? {};
}

/** Parts as they were stored or stand in a file; null when that is something else. */
export function readParts(stored: unknown): KeptParts | null {
  const read = v.safeParse(KeptSchema, stored);
  return read.success ? read.output : null;
}

/** The settings with one part kept, or with the shipped one in force again (null). Other parts stay. */
export function keepPart<T>(settings: Settings, part: CouncilPart<T>, value: T | null): Settings {
  const { [part.name]: _, ...others } = keptParts(settings);
  return keepParts(
    settings,
    value === null ? others : { ...others, [part.name]: { version: part.version, value } },
  );
}

/** The settings with exactly these parts. */
export function keepParts(settings: Settings, parts: KeptParts): Settings {
  return { ...settings, council: parts as unknown as Json };
}
