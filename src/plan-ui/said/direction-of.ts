import type { Words } from '../../plan/shapes.ts';

/** Languages written from right to left, by the first part of their tag. */
const fromTheRight = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The direction a sentence runs in. Its language decides, not its first letters: an Urdu sentence that begins with
 * *Alfie* still runs from the right. Words without a letter of that direction (English typed into an Urdu form) run as
 * they are.
 */
export function directionOf({ text, language }: Words): 'ltr' | 'rtl' | 'auto' {
  const [base = ''] = language.toLowerCase().split('-');
  const rtl = fromTheRight.has(base);
  const fits = rtl ? /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u : /\p{Script=Latin}/u;
  return fits.test(text) ? (rtl ? 'rtl' : 'ltr') : 'auto';
}
