import type { RecordDatabase } from './database.ts';

/**
 * Whether the keys at hand still belong to what is on this device: another tab may have wiped it meanwhile, or set it up
 * anew. To be asked inside the transaction that writes (with `meta` in it): what is sealed under a lost key opens never.
 */
export async function stillThisVault(db: RecordDatabase, device: string): Promise<boolean> {
  const row = await db.meta.get('device');
  return row?.name === 'device' && row.id === device;
}
