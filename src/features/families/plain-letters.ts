/** Letters that Unicode does not take apart, as people without that keyboard type them. */
const alike: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Letters as people look for them: no capitals, no accents, typographic apostrophes as typed ones. */
export function plainLetters(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[łøđðßæœı]/g, (letter) => alike[letter] ?? letter)
    .replace(/[‘’]/g, "'");
}
