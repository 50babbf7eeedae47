import { describe, expect, it } from 'vitest';
import { figures, isHeldOut, labelled, reasonsFor } from './measure.ts';

// The bench prints these figures for every check; here the ones that hold a step back or warn of danger are held to.
describe('the labelled plan sentences', () => {
  it('are at least 300, each once', () => {
    const texts = labelled.sentences.map(({ sentence }) => sentence);
    expect(texts.length).toBeGreaterThanOrEqual(300);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(['no-person', 'no-date', 'policing', 'vague-person'])(
    '%s is right, and misses little: 0.95 of each',
    (check) => {
      const found = figures(labelled.sentences).find((one) => one.check === check);
      expect(found?.precision, found?.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(found?.recall, found?.missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('a good sentence is left in peace: of those with nothing to say against, 98 of 100 get no advice', () => {
    const good = labelled.sentences.filter(({ reasons }) => reasons.length === 0);
    const nagged = good.filter(({ sentence }) => reasonsFor(sentence).length > 0);
    expect(nagged.length / good.length, JSON.stringify(nagged)).toBeLessThanOrEqual(0.02);
  });

  it('policing also on the sentences that were set aside', () => {
    const found = figures(labelled.sentences.filter(isHeldOut)).find((one) => one.check === 'policing');
    expect(found?.precision).toBeGreaterThanOrEqual(0.95);
    expect(found?.recall).toBeGreaterThanOrEqual(0.95);
  });
});
