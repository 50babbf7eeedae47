const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/gu;
const fromLeft = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const aLetterFromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/u;
const aLetterFromLeft = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}])\p{L}/u;

/** Languages written from right to left, by the first part of their tag. */
const writtenFromRight = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The direction a text runs in; `auto` when it tells nothing. Unlike the browser's own `auto`, one name in front does not turn the
 * sentence round: an Urdu sentence that begins with *Kelly-Ann* runs from the right.
 * @param language its tag, where it is known: then that decides, not which letters there are more of. Words without one letter of its
 *   direction (English typed into an Urdu form) run as they are. Without it, most letters decide.
 */
export function directionOfText(text: string, language?: string): 'ltr' | 'rtl' | 'auto' {
  if (language !== undefined) {
    const [base = ''] = language.toLowerCase().split('-');
    const rtl = writtenFromRight.has(base);
    return (rtl ? aLetterFromRight : aLetterFromLeft).test(text) ? (rtl ? 'rtl' : 'ltr') : 'auto';
  }
  const right = text.match(fromRight)?.length ?? 0;
  const left = text.match(fromLeft)?.length ?? 0;
  if (right === left) return 'auto';
  return right > left ? 'rtl' : 'ltr';
}
