/**
 * The biggest file that is read as a backup: 256 MiB. 400 plans of 300 entries are about 70 MiB (domain §10 has caseloads
 * of 20 families), and a tablet holds the file in memory several times over.
 */
export const MOST_BACKUP_BYTES = 256 * 1024 * 1024;
