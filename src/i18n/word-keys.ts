import type { Namespace, ShapeOf } from './namespaces.ts';

type PluralEnding = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type WithoutEnding<K extends string> = K extends `${infer Stem}${PluralEnding}` ? Stem : K;

/** Dotted paths to every text in a file; `days_one` and `days_other` are the one key `days`. */
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutEnding<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Every key of a namespace: a wrong one is a compiler error. */
export type WordKey<N extends Namespace> = Paths<ShapeOf<N>>;

/** What may be put into `{{slots}}`. `count` chooses the plural form. */
export type Slots = Readonly<Record<string, string | number>>;

/** Gives the text of a key in the language it was made for. */
export type Translate<N extends Namespace> = (key: WordKey<N>, slots?: Slots) => string;
