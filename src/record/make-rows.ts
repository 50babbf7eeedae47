import type { Author } from '../plan/entry.ts';
import { type Body, type Envelope, FORMAT } from '../plan/entry.ts';
import type { Fact } from '../plan/facts.ts';
import { nextStamp } from './clock.ts';
import { hashOf, type OpenRow, toOpenRow } from './open-row.ts';
import type { When } from './plan-record.ts';
import type { Surroundings } from './surroundings.ts';

export interface Writing {
  readonly plan: string;
  readonly device: string;
  readonly by: Author;
  /** the highest stamp known for the plan */
  readonly after: string;
  /** hash of this device's last entry for this plan */
  readonly previous: string | null;
  readonly when: When | undefined;
}

export type NewRow = OpenRow & { readonly body: Body };

/** Turns decided facts into entries: id, stamp, who, when, and the link to this device's entry before. */
export async function makeRows(
  facts: readonly Fact[],
  writing: Writing,
  surroundings: Pick<Surroundings, 'now' | 'newId'>,
): Promise<NewRow[]> {
  const now = surroundings.now();
  const rows: NewRow[] = [];
  let { after, previous } = writing;
  for (const fact of facts) {
    after = nextStamp(after, now.ms, writing.device);
    const envelope: Envelope = {
      id: surroundings.newId(),
      plan: writing.plan,
      stamp: after,
      device: writing.device,
      version: FORMAT,
    };
    const body: Body = {
      fact,
      by: { id: writing.by.id, name: writing.by.name },
      happened: writing.when?.happened ?? now.today,
      written: now.iso,
      previous,
    };
    // As it will be read back: what JSON drops (undefined members) must not be hashed or shown.
    const stored = JSON.parse(JSON.stringify(body)) as Body;
    previous = await hashOf(envelope, stored);
    const row = toOpenRow(envelope, stored, previous);
    if (!row) throw new Error('An entry was made that cannot be read back');
    rows.push({ ...row, body: stored });
  }
  return rows;
}
