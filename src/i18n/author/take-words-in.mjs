// Takes a file of checked words (Settings, *Check the words families read*) into the repository. From the root:
//   node src/i18n/author/take-words-in.mjs waymark-words-pl.json
// Puts each better sentence into its file, as long as the file still says what was read. Marks the language as checked in
// src/i18n/languages.ts only where somebody signed and every sentence of today was read. Then `npx biome check --write`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const say = (text) => process.stdout.write(`${text}\n`);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The app's own way of reading words and marks: the two can never differ. */
const ours = async (file) =>
  (await runnerImport(fileURLToPath(new URL(`../checking/${file}`, import.meta.url)), { configFile: false }))
    .module;
const { readMark } = await ours('read-mark.ts');
const { pluralOf, textsIn } = await ours('texts-in.ts');

/** What a file is called that holds this namespace, with all it says. */
function open(language, where) {
  const path = `locales/${language}/${where}.json`;
  const tree = json(path);
  const texts =
    where === 'pictures' ? new Map(Object.entries(tree).map(([id, [label]]) => [id, label])) : textsIn(tree);
  return { path, tree, texts, changed: false };
}

function put(file, where, key, text) {
  file.texts.set(key, text);
  file.changed = true;
  if (where === 'pictures') {
    file.tree[key] = [text, ...file.tree[key].slice(1).filter((word) => word !== text)];
    return;
  }
  const steps = key.split('.');
  const last = steps.pop();
  steps.reduce((tree, step) => tree[step], file.tree)[last] = text;
}

const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('which file? node src/i18n/author/take-words-in.mjs FILE');
const { waymark, version, language, written, read, signed } = json(name);
if (waymark !== 'checked-words' || version !== 1)
  throw new Error('not a file of checked words of this version');
if (!/^[A-Za-z0-9-]{2,35}$/.test(language) || !existsSync(`locales/${language}/common.json`))
  throw new Error('no such language here');

const families = [
  ...readFileSync('src/i18n/namespaces.ts', 'utf8').matchAll(/^\s+'?([a-z-]+)'?: readBy\.family/gm),
].map(([, namespace]) => namespace);
const places = new Map(
  [...families, 'pictures'].map((where) => [
    where,
    { own: open(language, where), english: open('en-GB', where).texts },
  ]),
);
const englishOf = (where, key) => {
  const { own, english } = places.get(where);
  return english.get(key) ?? english.get(`${pluralOf(key, own.texts)?.stem}_other`);
};

const pictureWords = `src/pictures/author/own-words/${language}.json`;
const ownPictures = existsSync(pictureWords) ? json(pictureWords) : null;
let [taken, there] = [0, 0];
const left = [];
for (const [id, { english, before, after }] of Object.entries(written)) {
  const [where, key] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  const own = places.get(where)?.own;
  const now = own?.texts.get(key);
  if (now === after) there++;
  else if (now !== before || englishOf(where, key) !== english) left.push(id);
  else {
    put(own, where, key, after);
    if (where === 'pictures' && ownPictures?.[key] !== undefined) ownPictures[key][0] = after;
    taken++;
  }
}
for (const { own } of places.values())
  if (own.changed) writeFileSync(own.path, `${JSON.stringify(own.tree, null, 2)}\n`);
if (ownPictures !== null && places.get('pictures').own.changed)
  writeFileSync(pictureWords, `${JSON.stringify(ownPictures, null, 2)}\n`);

const unread = [...places].flatMap(([where, { own }]) =>
  [...own.texts].flatMap(([key, text]) => {
    const id = `${where}:${key}`;
    const english = englishOf(where, key);
    return english === undefined || read[id] === readMark(id, english, text) ? [] : [id];
  }),
);
say(`${taken} taken in, ${there} there already, ${left.length} left out`);
for (const id of left) say(`  says something else by now: ${id}`);
say(`${unread.length} sentences nobody has read as they stand`);
for (const id of unread.slice(0, 20)) say(`  ${id}`);

if (signed === null || unread.length > 0 || left.length > 0) say(`${language} stays as it is marked`);
else {
  if (!/^[a-z]{1,30}$/.test(signed.by) || !/^\d{4}-\d\d-\d\d$/.test(signed.date))
    throw new Error('odd signature');
  const file = 'src/i18n/languages.ts';
  const before = readFileSync(file, 'utf8');
  const entry = new RegExp(`(code: '${language}',[^}]*?checked: )('draft'|\\{[^}]*\\})`);
  if (!entry.test(before)) throw new Error(`no line for ${language} in ${file}`);
  writeFileSync(file, before.replace(entry, `$1{ by: '${signed.by}', date: '${signed.date}' }`));
  say(`${language} is checked by ${signed.by}, ${signed.date}`);
}
