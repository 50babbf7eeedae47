/** The one database of this app; `record` opens it under this name. */
export const DATABASE_NAME = 'waymark';

/**
 * Is there a record on this device? Looked up without opening (opening would make one), so the first screen can
 * choose between "start" and "unlock" without loading the record. `maybe` where the browser does not tell (older
 * Firefox) or storage is refused (private window): then open it to find out.
 */
export async function hasRecord(): Promise<'yes' | 'no' | 'maybe'> {
  try {
    const list = await indexedDB.databases();
    return list.some(({ name }) => name === DATABASE_NAME) ? 'yes' : 'no';
  } catch {
    return 'maybe';
  }
}
