// Writes locales/<language>/dates.json from CLDR (package cldr-dates-full, licence Unicode-3.0). Run by hand when a
// language is added or CLDR moves on: `node src/i18n/author/extract-dates.mjs`. The result is kept in git, so the
// app carries 2 kB per language and needs neither the 99 MB package nor date data in the browser (Chromium has none
// for Welsh). List patterns come from the Intl data of Node, which has all languages.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const codes = readdirSync('locales').filter((code) => existsSync(`locales/${code}/common.json`));

/**
 * Where we differ from CLDR, and why.
 * - No comma after the weekday in English and Welsh: that is how British letters and calendars write it.
 * - Welsh "February 12" in CLDR is an American order left over; Welsh writes day before month.
 * - No comma before the last item of a Welsh list, as in British English. CLDR's "a(c)" stays: see formats.ts.
 * - Urdu narrow day names in CLDR are Latin letters, which say nothing to somebody who reads Urdu only.
 * - Portuguese and Lithuanian say the month in words in every width: 12/02 is read as 2 December by some.
 * - Ukrainian leaves out "р." (year) and the dots of short months: many of our sentences end in a date and a dot.
 * - Panjabi and Somali in CLDR have the American order; families in the UK say the day first.
 * - "In 3 days" in Arabic, Bengali, Panjabi and Gujarati CLDR says "within 3 days", in Somali only "3 days". With us it says
 *   when somebody comes, so it has to be "after 3 days".
 */
const house = {
  'en-GB': {
    patterns: { long: 'EEEE d MMMM y', medium: 'E d MMM', dated: 'E d MMM y' },
  },
  cy: {
    patterns: { long: 'EEEE d MMMM y', medium: 'E d MMM', dated: 'E d MMM y', 'day-month': 'd MMMM' },
    list: { pair: ' a(c) ', last: ' a(c) ' },
  },
  lt: {
    patterns: {
      medium: "MMMM d 'd'., E",
      short: "y 'm'. MMMM d 'd'.",
      dated: "y 'm'. MMMM d 'd'., E",
    },
  },
  uk: {
    patterns: { long: 'EEEE, d MMMM y', short: 'd MMM y', dated: 'E, d MMM y' },
    withoutDots: true,
  },
  ur: { daysNarrow: ['پ', 'م', 'ب', 'ج', 'ج', 'ہ', 'ا'] },
  'pt-PT': {
    patterns: {
      medium: "E, d 'de' MMM",
      short: "d 'de' MMM 'de' y",
      dated: "E, d 'de' MMM 'de' y",
    },
  },
  ar: {
    future: {
      zero: 'بعد {0} يوم',
      one: 'بعد يوم واحد',
      two: 'بعد يومين',
      few: 'بعد {0} أيام',
      many: 'بعد {0} يومًا',
      other: 'بعد {0} يوم',
    },
  },
  bn: { future: { one: '{0} দিন পরে', other: '{0} দিন পরে' } },
  pa: {
    patterns: { 'day-month': 'd MMMM' },
    future: { one: '{0} ਦਿਨ ਬਾਅਦ', other: '{0} ਦਿਨਾਂ ਬਾਅਦ' },
  },
  gu: { future: { one: '{0} દિવસ પછી', other: '{0} દિવસ પછી' } },
  so: {
    patterns: {
      long: 'EEEE, d MMMM y',
      medium: 'E, d MMM',
      short: 'd MMM y',
      'day-month': 'd MMMM',
      dated: 'E, d MMM y',
    },
    future: { one: '{0} maalin kadib', other: '{0} maalmood kadib' },
  },
};

const require = createRequire(import.meta.url);
const monday = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const inOrder = (days) => monday.map((day) => days[day]);
const months = (names) => Array.from({ length: 12 }, (_, i) => names[String(i + 1)]);

function cldr(code, file) {
  const all = JSON.parse(readFileSync(require.resolve(`cldr-dates-full/main/${code}/${file}.json`), 'utf8'));
  return all.main[code].dates;
}

/** The glue of a list, taken from a list of a, b, c, d. */
function listGlue(code) {
  const glue = (items) =>
    new Intl.ListFormat(code, { type: 'conjunction' })
      .formatToParts(items)
      .filter((part) => part.type === 'literal')
      .map((part) => part.value);
  const [pair] = glue(['a', 'b']);
  const [, between, last] = glue(['a', 'b', 'c', 'd']);
  return { pair, between, last };
}

function relativeDays(field) {
  const named = {};
  const counted = { future: {}, past: {} };
  for (const [key, value] of Object.entries(field)) {
    const day = /^relative-type-(-?\d)$/.exec(key);
    if (day) named[day[1]] = value;
  }
  for (const side of ['future', 'past']) {
    for (const [key, value] of Object.entries(field[`relativeTime-type-${side}`])) {
      counted[side][key.replace('relativeTimePattern-count-', '')] = value;
    }
  }
  return { named, ...counted };
}

for (const code of codes) {
  const { gregorian } = cldr(code, 'ca-gregorian').calendars;
  const { availableFormats } = gregorian.dateTimeFormats;
  const own = house[code] ?? {};
  const short = (names) => (own.withoutDots ? names.map((name) => name.replace(/\.$/, '')) : names);
  const dates = {
    months: {
      inDate: months(gregorian.months.format.wide),
      inDateShort: short(months(gregorian.months.format.abbreviated)),
      alone: months(gregorian.months['stand-alone'].wide),
      aloneShort: short(months(gregorian.months['stand-alone'].abbreviated)),
    },
    days: {
      wide: inOrder(gregorian.days.format.wide),
      short: short(inOrder(gregorian.days.format.abbreviated)),
      narrow: own.daysNarrow ?? inOrder(gregorian.days['stand-alone'].narrow),
    },
    patterns: {
      long: gregorian.dateFormats.full,
      medium: availableFormats.MMMEd,
      short: availableFormats.yMMMd,
      'weekday-short': 'E',
      'day-month': availableFormats.MMMMd,
      dated: availableFormats.yMMMEd,
      dateTime: gregorian.dateTimeFormats.medium,
      ...own.patterns,
    },
    relativeDays: {
      ...relativeDays(cldr(code, 'dateFields').fields.day),
      ...(own.future === undefined ? {} : { future: own.future }),
    },
    list: { ...listGlue(code), ...own.list },
  };
  writeFileSync(`locales/${code}/dates.json`, `${JSON.stringify(dates, null, 2)}\n`);
}
