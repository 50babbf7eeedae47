import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

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

// Languages that a tablet fetches when they are chosen: the list of all files of each.
const lists = existsSync('dist/languages')
  ? readdirSync('dist/languages')
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(`dist/languages/${name}`, 'utf8')))
  : [];
const sizeOf = (list) => list.reduce((sum, file) => sum + statSync(`dist/${file}`).size, 0);
const [largest = ['index.html']] = lists.toSorted((one, other) => sizeOf(other) - sizeOf(one));

// The words of a language on a screen are a script too: they grow with languages, the program does not.
const words = Object.entries(manifest)
  .filter(
    ([name, { file }]) => name.startsWith('locales/') && file.startsWith('assets/') && file.endsWith('.js'),
  )
  .map(([, { file }]) => file);
/** kB: a language that comes along has its family words, and some the worker's too. */
const along = readdirSync('locales')
  .filter((name) => existsSync(`locales/${name}/common.json`) && !existsSync(`dist/languages/${name}.json`))
  .map((name) => (existsSync(`locales/${name}/settings.json`) ? 95 : 50));

export default [
  {
    name: 'first screen: page, scripts, styles, latin font',
    path: firstScreen.map((file) => `dist/${file}`),
    gzip: true,
    limit: '150 kB',
  },
  {
    name: 'the program: all scripts but the words',
    path: [
      'dist/**/*.js',
      ...words.map((file) => `!dist/${file}`),
      '!dist/languages/**',
      '!dist/assets/word-file-*.js',
    ],
    gzip: true,
    limit: '680 kB',
  },
  // The library `docx`, 70 kB of it: kept for offline, read only by who asks for a Word document.
  { name: 'the writer of Word documents', path: 'dist/assets/word-file-*.js', gzip: true, limit: '80 kB' },
  {
    name: 'the words of all languages that come along',
    path: words.map((file) => `dist/${file}`),
    gzip: true,
    limit: `${along.reduce((sum, one) => sum + one, 0)} kB`,
  },
  {
    name: 'the largest language that is fetched: words and letters',
    path: largest.map((file) => `dist/${file}`),
    gzip: true,
    limit: '250 kB',
  },
  { name: 'all styles', path: 'dist/**/*.css', gzip: true, limit: '60 kB' },
  { name: 'all pictures', path: 'dist/pictures/all.json', gzip: true, limit: '600 kB' },
  {
    name: 'everything every tablet keeps for offline',
    path: ['dist/**/*', '!dist/languages/*/*', '!dist/pictures/*.svg'],
    gzip: true,
    limit: '2 MB',
  },
];
