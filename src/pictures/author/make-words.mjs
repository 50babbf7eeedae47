// Writes locales/<language>/pictures.json: for every catalogue id the label, then search words.
// Own words come first (label by hand); then Unicode CLDR annotations of the same emoji (Unicode-3.0 licence).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const most = 12; // words a picture; more finds everything for everything
const longest = 26; // letters; longer CLDR names describe the drawing, not the thing
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const catalogue = read('src/pictures/catalogue.json');
const leaveOut = read('src/pictures/author/leave-out.json');
const emojiOf = new Map(
  read('node_modules/openmoji/data/openmoji.json').map((row) => [row.hexcode, row.emoji]),
);
const plain = (emoji) => emoji.replace(/[\u{1F3FB}-\u{1F3FF}]|\uFE0F/gu, '');

function fromCldr(annotations, file) {
  const emoji = emojiOf.get(file);
  const found = emoji === undefined ? undefined : annotations[plain(emoji)];
  return found === undefined ? [] : [...(found.tts ?? []), ...(found.default ?? [])];
}

const languages = readdirSync('locales').filter((code) => existsSync(`locales/${code}/common.json`));
const english = read('src/pictures/author/own-words/en-GB.json');

for (const language of languages) {
  const cldr = language === 'en-GB' ? 'en' : language;
  const ownFile = `src/pictures/author/own-words/${language}.json`;
  const own = existsSync(ownFile) ? read(ownFile) : {};
  const inEnglish = [];
  const { annotations } = read(
    `node_modules/cldr-annotations-full/annotations/${cldr}/annotations.json`,
  ).annotations;
  const unwanted = new Set(leaveOut[language] ?? []);
  const words = {};
  for (const { id, file } of catalogue) {
    const theirs = fromCldr(annotations, file ?? '').filter(
      (word) =>
        word.length <= longest &&
        /[\p{L}\p{N}]/u.test(word) &&
        !/[!?！？؟]/.test(word) &&
        !unwanted.has(word),
    );
    // Nobody has named it in this language: an English word finds it until somebody does.
    if ((own[id] ?? []).length + theirs.length === 0) inEnglish.push(id);
    const all = [...(own[id] ?? []), ...theirs, ...(inEnglish.at(-1) === id ? [english[id][0]] : [])];
    const seen = new Set();
    words[id] = all
      .filter((word) => !seen.has(word.toLocaleLowerCase(cldr)) && seen.add(word.toLocaleLowerCase(cldr)))
      .slice(0, most);
  }
  writeFileSync(`locales/${language}/pictures.json`, `${JSON.stringify(words, null, 2)}\n`);
  if (inEnglish.length > 0)
    process.stdout.write(`${language}: ${inEnglish.length} in English only: ${inEnglish.join(', ')}\n`);
}
