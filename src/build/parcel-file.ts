import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What of the build is left out of the precache: it is unpacked, not kept. */
export const parcelName = 'parcel.json';

/** What goes into a parcel: scripts and styles. A worker comes by itself, since its answer carries its policy. */
const goesIn = (name: string): boolean => /\.(js|css)$/.test(name) && !name.startsWith('worker-');

/**
 * Writes `parcel.json`: all scripts and styles of the app once more in one file, `{ "assets/plan-1a2b3c4.js": "…" }`. A tablet
 * that has nothing yet brings them all at once (`src/platform/parcel.ts`). Read from the disk, where they are as they are served.
 */
export function parcelFile(): Plugin {
  return {
    name: 'waymark:parcel-file',
    apply: 'build',
    writeBundle({ dir = 'dist' }) {
      const names = readdirSync(join(dir, 'assets')).filter(goesIn).sort();
      const files = names.map((name) => [`assets/${name}`, readFileSync(join(dir, 'assets', name), 'utf8')]);
      writeFileSync(join(dir, parcelName), JSON.stringify(Object.fromEntries(files)));
    },
  };
}
