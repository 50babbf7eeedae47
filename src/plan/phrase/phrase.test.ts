import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases, slotKinds, themes } from './bank.ts';
import { GAP, isFilled, refOf, shownSlots } from './filled.ts';

const walk = phrases.find(({ id }) => id === 'school-walk');

describe('ready sentences', () => {
  it('Q3 are 150 and more, of every theme, each id once', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    for (const theme of themes)
      expect(phrases.filter((one) => one.theme === theme).length, theme).toBeGreaterThan(8);
  });

  it('Q1, Q2, Q4 keep what stands in them; a gap shows and stops nobody', () => {
    if (!walk) throw new Error('no such phrase');
    expect(isFilled(walk, { who: 'Bev', child: 'Alfie' })).toBe(false);
    const ref = refOf(walk, { who: ' Bev ', child: 'Alfie', time: '', thing: 'not of this phrase' });
    expect(ref).toEqual({ id: 'school-walk', slots: { who: 'Bev', child: 'Alfie' } });
    expect(shownSlots(ref)).toMatchObject({ who: 'Bev', child: 'Alfie', time: GAP });
  });

  it('Q1 filling never throws and never leaves a hole, whatever is put in', () => {
    const text = fc.string({ maxLength: 40, unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.constantFrom(...phrases),
        fc.dictionary(fc.constantFrom(...slotKinds), text),
        (phrase, filling) => {
          const shown = shownSlots(refOf(phrase, filling));
          for (const slot of phrase.slots) expect(shown[slot]).not.toBe('');
        },
      ),
    );
  });
});
