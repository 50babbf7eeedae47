import { expect, it } from 'vitest';
import cy from '../../../locales/cy/pictures.json' with { type: 'json' };
import english from '../../../locales/en-GB/pictures.json' with { type: 'json' };
import { suggestPictures } from './suggest-pictures.ts';

it('a sentence brings the pictures that are called what it says', () => {
  const found = suggestPictures('Auntie Bev walks Alfie to school with his breakfast inside', english);
  expect(found).toContain('school');
  expect(found.some((id) => (english as Record<string, string[]>)[id]?.includes('breakfast'))).toBe(true);
});

it('works in another language, and says nothing where nothing fits', () => {
  expect(suggestPictures('mynd i ysgol', cy)).toContain('school');
  expect(suggestPictures('to be or not', english)).toEqual([]);
  expect(suggestPictures('😀😀😀 '.repeat(1000), english)).toEqual([]);
});
