import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases, slotKinds, themes } from './bank.ts';
import { isFilled, noPhrase, refOf, saidOrPicked, sayPhrase } from './filled.ts';

/** Says every slot that stands in it, as a language with this one pattern would. */
const speaker = (pattern: string) => ({
  say: (_: string, slots: Record<string, string>) =>
    pattern.replace(/\{(\w+)\}/g, (_all, slot: string) => slots[slot] ?? ''),
  day: (iso: string) => `the day ${iso}`,
});
const walk = phrases.find(({ id }) => id === 'school-walk');

describe('ready sentences', () => {
  it('Q3 are 150 and more, of every theme, each id once', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    for (const theme of themes)
      expect(phrases.filter((one) => one.theme === theme).length, theme).toBeGreaterThan(8);
  });

  it('Q3 for a must-do, for what sets a plan B off and for what happens then, there is one of every theme', () => {
    for (const kind of ['must-do', 'seen', 'plan-b'] as const)
      expect(
        themes.filter((theme) => !phrases.some((one) => one.for === kind && one.theme === theme)),
      ).toEqual([]);
  });

  it('Q1, Q2, Q4 keep what stands in them; a gap shows and stops nobody', () => {
    if (!walk) throw new Error('no such phrase');
    expect(isFilled(walk, { who: 'Bev', child: 'Alfie' })).toBe(false);
    const ref = refOf(walk, { who: ' Bev ', child: 'Alfie', time: '', thing: 'not of this phrase' });
    expect(ref).toEqual({ id: 'school-walk', slots: { who: 'Bev', child: 'Alfie' } });
    expect(sayPhrase(ref, speaker('{who} walks {child} by {time}'))).toBe('Bev walks Alfie by …');
    const typed = { text: 'Bev idzie', language: 'pl' };
    expect(saidOrPicked(typed, ref, 'en-GB')).toEqual({ text: 'Bev idzie', language: 'en-GB', phrase: ref });
    expect(saidOrPicked(typed, noPhrase, 'en-GB')).toEqual(typed);
  });

  it('Q1 a gap at the end stands for the full stop as well: three dots, not four', () => {
    const bare = { id: 'school-walk', slots: {} };
    expect(sayPhrase(bare, speaker('{who} rings {other}.'))).toBe('… rings …');
    expect(sayPhrase(bare, speaker('{who} rings. To: {other}. Soon.'))).toBe('… rings. To: … Soon.');
    expect(sayPhrase(bare, speaker('\u2068{who}\u2069۔'))).toBe('\u2068…\u2069');
  });

  it('Q4 a day is kept as a date and said as the reader’s language says days', () => {
    const stays = { id: 'must-stays-with', slots: { child: 'Alfie', who: 'Bev', day: '2027-02-12' } };
    expect(sayPhrase(stays, speaker('{child} stays until {day}.'))).toBe(
      'Alfie stays until the day 2027-02-12.',
    );
    const odd = { ...stays, slots: { ...stays.slots, day: 'soon' } };
    expect(sayPhrase(odd, speaker('{day}'))).toBe('soon');
  });

  it('Q1 filling never throws and never leaves a hole, whatever is put in', () => {
    const text = fc.string({ maxLength: 40, unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.dictionary(fc.constantFrom(...slotKinds), text),
        (phrase, filling) => {
          for (const slot of phrase.slots)
            expect(sayPhrase(refOf(phrase, filling), speaker(`{${slot}}`))).not.toBe('');
        },
      ),
    );
  });
});
