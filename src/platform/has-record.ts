/** The one database of this app; `record` opens it under this name. */
export const DATABASE_NAME = 'waymark';
/** Where `record` keeps the vault: a database without it was begun and never used. */
export const VAULT_PLACE = { store: 'meta', key: 'vault' } as const;

/**
 * Is there a record on this device? A database is never made by looking, and the record's code is not loaded for it, so
 * the first screen can choose between "start" and "unlock". `maybe` where the browser does not tell (older Firefox) or
 * storage is refused (private window): then open the record to find out.
 */
export async function hasRecord(): Promise<'yes' | 'no' | 'maybe'> {
  try {
    const list = await indexedDB.databases();
    if (!list.some(({ name }) => name === DATABASE_NAME)) return 'no';
    return (await hasVault()) ? 'yes' : 'no';
  } catch {
    return 'maybe';
  }
}

/** Looks for the vault's row in the database that is there. Rejects where it does not open. */
function hasVault(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const answer = (found: boolean) => {
        database.close();
        resolve(found);
      };
      if (!database.objectStoreNames.contains(VAULT_PLACE.store)) return answer(false);
      const counting = database
        .transaction(VAULT_PLACE.store)
        .objectStore(VAULT_PLACE.store)
        .count(VAULT_PLACE.key);
      counting.onsuccess = () => answer(counting.result > 0);
      // What cannot be read may still be a vault: the locked screen finds out.
      counting.onerror = () => answer(true);
    };
  });
}
