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
 * - "In 3 days" in Somali CLDR says only "3 days". With us it says how long there is until a day that was promised, so it is "within 3
 *   days", as CLDR says it in Arabic, Bengali, Panjabi and Gujarati.
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
  pa: { patterns: { 'day-month': 'd MMMM' } },
  so: {
    patterns: {
      long: 'EEEE, d MMMM y',
      medium: 'E, d MMM',
      short: 'd MMM y',
      'day-month': 'd MMMM',
      dated: 'E, d MMM y',
    },
    future: { one: '{0} maalin gudaheed', other: '{0} maalmood gudahood' },
  },
};

/** "Each Monday", which CLDR does not have: around the name where it stays as it is, else all seven, Monday first. */
const each = {
  'en-GB': 'each {0}',
  ar: [
    'كل يوم اثنين',
    'كل يوم ثلاثاء',
    'كل يوم أربعاء',
    'كل يوم خميس',
    'كل يوم جمعة',
    'كل يوم سبت',
    'كل يوم أحد',
  ],
  bn: 'প্রতি {0}',
  cy: [
    'bob dydd Llun',
    'bob dydd Mawrth',
    'bob dydd Mercher',
    'bob dydd Iau',
    'bob dydd Gwener',
    'bob dydd Sadwrn',
    'bob dydd Sul',
  ],
  es: [
    'todos los lunes',
    'todos los martes',
    'todos los miércoles',
    'todos los jueves',
    'todos los viernes',
    'todos los sábados',
    'todos los domingos',
  ],
  fa: 'هر {0}',
  gu: 'દર {0}ે',
  lt: [
    'kiekvieną pirmadienį',
    'kiekvieną antradienį',
    'kiekvieną trečiadienį',
    'kiekvieną ketvirtadienį',
    'kiekvieną penktadienį',
    'kiekvieną šeštadienį',
    'kiekvieną sekmadienį',
  ],
  pa: 'ਹਰ {0}',
  pl: [
    'w każdy poniedziałek',
    'w każdy wtorek',
    'w każdą środę',
    'w każdy czwartek',
    'w każdy piątek',
    'w każdą sobotę',
    'w każdą niedzielę',
  ],
  'pt-PT': [
    'todas as segundas-feiras',
    'todas as terças-feiras',
    'todas as quartas-feiras',
    'todas as quintas-feiras',
    'todas as sextas-feiras',
    'todos os sábados',
    'todos os domingos',
  ],
  ro: 'în fiecare {0}',
  so: '{0} kasta',
  tr: 'her {0}',
  uk: ['щопонеділка', 'щовівторка', 'щосереди', 'щочетверга', 'щоп’ятниці', 'щосуботи', 'щонеділі'],
  ur: 'ہر {0} کو',
};
const eachOf = (code, names) =>
  typeof each[code] === 'string' ? names.map((name) => each[code].replace('{0}', name)) : each[code];

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
      each: eachOf(code, inOrder(gregorian.days.format.wide)),
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
