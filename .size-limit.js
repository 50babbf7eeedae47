import { existsSync, readFileSync } from 'node:fs';

// What the first screen needs: the page, its entry with everything imported statically, its styles, the latin font.
// (test/browser/first-load.spec.ts measures the same over the wire, with what is loaded lazily.)
const manifest = existsSync('dist/.vite/manifest.json')
  ? JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
  : {};

function filesOf(name, seen = new Set()) {
  const chunk = manifest[name];
  if (chunk === undefined || seen.has(name)) return [];
  seen.add(name);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((next) => filesOf(next, seen))];
}

const firstScreen = [
  'index.html',
  ...filesOf('index.html'),
  'assets/atkinson-hyperlegible-next-latin-wght-*.woff2',
];

export default [
  {
    name: 'first screen: page, scripts, styles, latin font',
    path: firstScreen.map((file) => `dist/${file}`),
    gzip: true,
    limit: '150 kB',
  },
  // The words of every language are scripts too, one small chunk per screen: about 150 kB of it.
  { name: 'all scripts', path: 'dist/**/*.js', gzip: true, limit: '650 kB' },
  { name: 'all styles', path: 'dist/**/*.css', gzip: true, limit: '50 kB' },
  { name: 'all pictures', path: 'dist/pictures/*.svg', gzip: true, limit: '600 kB' },
  { name: 'everything kept for offline', path: 'dist/**/*', gzip: true, limit: '2 MB' },
];
