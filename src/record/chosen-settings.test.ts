import { describe, expect, it } from 'vitest';
import { chooseSettings, chosenSettings, LOCK_AFTER_MINUTES } from './chosen-settings.ts';

const author = { id: 'a', name: 'Bronwen' };

describe('chosen settings', () => {
  it('are the defaults before anything was chosen, and while locked', () => {
    const defaults = { language: null, lockAfterMinutes: LOCK_AFTER_MINUTES, pin: null };
    expect(chosenSettings({ author })).toEqual(defaults);
    expect(chosenSettings(null)).toEqual(defaults);
  });

  it('come back as they were chosen', () => {
    const chosen = { language: 'ur', lockAfterMinutes: 2, pin: '4071' };
    expect(chosenSettings(chooseSettings({ author }, chosen))).toEqual(chosen);
  });

  it.each([
    { lockAfterMinutes: 0 },
    { lockAfterMinutes: 1e9 },
    { lockAfterMinutes: 'never' },
    { pin: '12' },
    { pin: 'abcd' },
    { language: 7 },
  ])('never take a value that would leave the tablet open: %o', (odd) => {
    expect(chosenSettings({ author, ...odd })).toEqual(chosenSettings({ author }));
  });

  it('keep what a newer version wrote', () => {
    expect(chooseSettings({ author, later: [1] }, { pin: '1234' })).toEqual({
      author,
      later: [1],
      pin: '1234',
    });
  });
});
