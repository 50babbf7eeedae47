import { beforeAll, describe, expect, it } from 'vitest';
import { type LanguageCode, languages } from '../../src/i18n/languages.ts';
import { loadWords, wordsIn } from '../../src/i18n/words.ts';
import { phrases, type SlotKind, themes } from '../../src/plan/phrase/bank.ts';
import { refOf, type Speaker, sayPhrase } from '../../src/plan/phrase/filled.ts';
import { advise } from '../../src/plan/wording/advise.ts';
import type { Named } from '../../src/plan/wording/who-is-who.ts';
import { wordLists } from '../../src/plan/wording/word-lists.ts';
import { textsOf } from './read-locales.ts';

const codes: readonly LanguageCode[] = languages.map(({ code }) => code);
const filling: Record<SlotKind, string> = {
  who: 'Bev',
  child: 'Alfie',
  other: 'Priya',
  time: '8.50',
  day: 'Friday',
  place: 'Leeds',
  thing: 'dal',
  number: '5',
};
const people: Named[] = [
  { id: 'bev', name: 'Bev', role: 'network' },
  { id: 'alfie', name: 'Alfie', role: 'child' },
  { id: 'priya', name: 'Priya', role: 'worker' },
];
const said = (code: LanguageCode, id: string) => {
  const phrase = phrases.find((one) => one.id === id);
  const say = wordsIn(code, 'phrases') as Speaker['say'];
  const speaker = { say, day: (iso: string) => iso };
  return phrase ? sayPhrase(refOf(phrase, filling), speaker).replace(/[\u2068\u2069]/g, '') : '';
};

beforeAll(async () => {
  await Promise.all(codes.map((code) => loadWords(code, 'phrases')));
});

describe.each(codes)('ready sentences in %s', (code) => {
  const texts = textsOf(code, 'phrases') ?? new Map<string, string>();

  it('have words for every sentence and every theme', () => {
    expect(phrases.map(({ id }) => id).filter((id) => !texts.has(`say.${id}`))).toEqual([]);
    expect(themes.filter((theme) => !texts.has(`theme.${theme}`))).toEqual([]);
  });

  it('Q4 are filled without a hole, each name once at least', () => {
    for (const { id, slots } of phrases) {
      const text = said(code, id);
      expect(text, id).not.toMatch(/[{}]|…/);
      for (const slot of slots) expect(text, `${id} ${slot}`).toContain(filling[slot]);
    }
  });

  it('have no English left', () => {
    if (code === 'en-GB') return;
    const same = phrases.filter(({ id }) => said(code, id) === said('en-GB', id)).map(({ id }) => id);
    expect(same).toEqual([]);
  });
});

describe('ready sentences in English', () => {
  // A goal, a sign, an end of a scale, or what sets a plan B off says how things are, not who does what.
  const deeds = phrases.filter((one) => one.for !== 'goal' && one.for !== 'seen').map(({ id }) => id);
  it.each(deeds)('Q3 the app has nothing to say against: %s', (id) => {
    const advice = advise({ text: said('en-GB', id), language: 'en-GB' }, wordLists.shipped, { people });
    expect(advice.map(({ check, marked }) => `${check} ${marked.join()}`)).toEqual([]);
  });
});
