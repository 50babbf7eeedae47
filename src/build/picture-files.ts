import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const openmoji = dirname(createRequire(import.meta.url).resolve('openmoji/package.json'));
const licence = 'pictures/LICENCE-openmoji.txt';
const pack = 'pictures/all.json';

/** The hex names the catalogue uses. Read anew each time: the list grows while the dev server runs. */
function namesIn(list: string): string[] {
  if (!existsSync(list)) return [];
  return JSON.parse(readFileSync(list, 'utf8')) as string[];
}

const sourceFile = (name: string): string => join(openmoji, 'color/svg', `${name}.svg`);

function sourceOf(path: string, names: string[]): string | undefined {
  if (path === licence) return join(openmoji, 'LICENSE.txt');
  const name = /^pictures\/([0-9A-F-]+)\.svg$/.exec(path)?.[1];
  return name !== undefined && names.includes(name) ? sourceFile(name) : undefined;
}

/** What of the build is left out of the precache: each picture by itself. */
export const singlePictures = 'pictures/*.svg';

/**
 * Gives the app the pictures of its catalogue at `pictures/<HEX>.svg`, unmodified, with their licence beside
 * them (CC BY-SA 4.0). Stable names, because entries outlive builds. An unknown name fails the build.
 * All of them stand once more in `pictures/all.json`, by hex name: what a tablet keeps (`src/platform/picture-pack.ts`).
 * Six hundred small files, fetched and kept one by one, take a cheap tablet longer than everything else together.
 * @param list path of a JSON array of hex names, such as `["1F3E0"]`
 */
export function pictureFiles(list: string): Plugin {
  return {
    name: 'waymark:picture-files',
    generateBundle() {
      const names = namesIn(list);
      for (const fileName of [licence, ...names.map((name) => `pictures/${name}.svg`)]) {
        const source = sourceOf(fileName, names);
        if (source === undefined || !existsSync(source)) this.error(`No picture in OpenMoji: ${fileName}`);
        this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
      }
      const all = names.map((name) => [name, readFileSync(sourceFile(name), 'utf8')]);
      this.emitFile({ type: 'asset', fileName: pack, source: JSON.stringify(Object.fromEntries(all)) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/, 1)[0]?.replace(/^\//, '') ?? '';
        const source = sourceOf(path, namesIn(list));
        if (source === undefined || !existsSync(source)) return next();
        response.setHeader(
          'Content-Type',
          path.endsWith('.svg') ? 'image/svg+xml' : 'text/plain; charset=utf-8',
        );
        response.end(readFileSync(source));
      });
    },
  };
}
