import { type PluralForm, pluralOf, textsIn, type WordTree } from './texts-in.ts';

/** One sentence a family may see, beside the English it says. */
export interface Sentence {
  /** `namespace:path`, for pictures `pictures:id`; stays the same from version to version */
  readonly id: string;
  /** where it is seen: a namespace of words for families, or the names of the pictures */
  readonly where: string;
  readonly english: string;
  /** the words the app brings */
  readonly shipped: string;
  /** for which numbers it is said; null where it is the same for all */
  readonly form: PluralForm | null;
}

/** The sentences of a namespace in a language, each form of a plural for itself, in the order of the file. */
export function sentencesOf(where: string, english: WordTree, own: WordTree): Sentence[] {
  const source = textsIn(english);
  const texts = textsIn(own);
  return [...texts].flatMap(([path, shipped]) => {
    const plural = pluralOf(path, texts);
    const said = source.get(path) ?? (plural === null ? undefined : source.get(`${plural.stem}_other`));
    if (said === undefined) return [];
    return [{ id: `${where}:${path}`, where, english: said, shipped, form: plural?.form ?? null }];
  });
}

type PictureWords = Readonly<Record<string, readonly string[]>>;

/** The names of the pictures: of the words of each, the first one is shown and read aloud. */
export function pictureSentences(english: PictureWords, own: PictureWords): Sentence[] {
  return Object.entries(own).flatMap(([id, [shipped]]) => {
    const said = english[id]?.[0];
    if (said === undefined || shipped === undefined) return [];
    return [{ id: `pictures:${id}`, where: 'pictures', english: said, shipped, form: null }];
  });
}
