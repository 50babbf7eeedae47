const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}]/gu;
const fromLeft = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/**
 * The direction most letters of a text run in; `auto` when they tell nothing. Unlike the browser's own `auto`, one name
 * in front does not turn the sentence round: an Urdu sentence that begins with *Alfie* runs from the right.
 */
export function directionOfText(text: string): 'ltr' | 'rtl' | 'auto' {
  const right = text.match(fromRight)?.length ?? 0;
  const left = text.match(fromLeft)?.length ?? 0;
  if (right === left) return 'auto';
  return right > left ? 'rtl' : 'ltr';
}
