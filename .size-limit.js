import { existsSync, readdirSync, readFileSync } from 'node:fs';

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

// The words of a language on a screen are a script too: they grow with languages, the program does not.
const words = Object.entries(manifest)
  .filter(([name, { file }]) => name.startsWith('locales/') && file.endsWith('.js'))
  .map(([, { file }]) => file);
const languages = readdirSync('locales').filter((name) => existsSync(`locales/${name}/common.json`));
/** kB: a language has its family words, and some the worker's too. */
const budget = languages.map((name) => (existsSync(`locales/${name}/settings.json`) ? 80 : 50));

export default [
  {
    name: 'first screen: page, scripts, styles, latin font',
    path: firstScreen.map((file) => `dist/${file}`),
    gzip: true,
    limit: '150 kB',
  },
  {
    name: 'the program: all scripts but the words',
    path: ['dist/**/*.js', ...words.map((file) => `!dist/${file}`)],
    gzip: true,
    limit: '560 kB',
  },
  {
    name: 'the words of all languages',
    path: words.map((file) => `dist/${file}`),
    gzip: true,
    limit: `${budget.reduce((sum, one) => sum + one, 0)} kB`,
  },
  { name: 'all styles', path: 'dist/**/*.css', gzip: true, limit: '50 kB' },
  { name: 'all pictures', path: 'dist/pictures/*.svg', gzip: true, limit: '600 kB' },
  { name: 'everything kept for offline', path: 'dist/**/*', gzip: true, limit: '2 MB' },
];
