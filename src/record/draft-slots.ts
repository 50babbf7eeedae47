import type { RecordDatabase } from './database.ts';
import type { DraftPlace } from './plan-record.ts';
import type { Surroundings } from './surroundings.ts';

/** How many tabs may have the same form open, each with its own half-typed words. */
const PLACES = 4;
/** How long a tab that is being left or loaded anew has to let go of its place, in milliseconds. */
const LETTING_GO = 1000;

/**
 * A place for one form's half-typed words that no other tab writes to. The first is the form's own name; a second tab on the
 * same form gets the next, so neither overwrites the other. Words left behind in a later place are found again once
 * the earlier ones stand empty.
 */
export async function claimDraftPlace(
  db: RecordDatabase,
  surroundings: Pick<Surroundings, 'holdLock'>,
  planId: string | null,
  form: string,
): Promise<DraftPlace> {
  const lockOf = (name: string) => `draft/${planId ?? ''}/${name}`;
  const names = [form, ...Array.from({ length: PLACES - 1 }, (_, at) => `${form}~${at + 2}`)];
  let empty: DraftPlace | null = null;
  for (const name of names) {
    const release = await surroundings.holdLock(lockOf(name), name === form ? LETTING_GO : 0);
    if (release === null) continue;
    const place: DraftPlace = { form: name, release };
    if (await holdsWords(db, planId, name)) {
      empty?.release();
      return place;
    }
    if (empty === null) empty = place;
    else release();
  }
  // So many tabs on one form: the last place is shared, as there is nothing better.
  return empty ?? { form: `${form}~${PLACES}`, release: () => undefined };
}

async function holdsWords(db: RecordDatabase, planId: string | null, form: string): Promise<boolean> {
  try {
    return (
      (await db.drafts
        .where('[plan+form]')
        .equals([planId ?? '', form])
        .count()) > 0
    );
  } catch {
    // Said when the draft is loaded, which fails in the same way.
    return false;
  }
}
