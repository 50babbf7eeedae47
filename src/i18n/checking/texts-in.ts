/** What a file of words holds: texts, in groups. */
export type WordTree = { readonly [key: string]: unknown };

/** Every text by its dotted path, plural endings and all, in the order of the file. What is no text is passed over. */
export function textsIn(tree: WordTree): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(tree, '');
  return texts;
}

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Stem and form of a plural's path; null for what is no plural: only what has `_other` beside it is one. */
export function pluralOf(
  path: string,
  texts: ReadonlyMap<string, string>,
): { readonly stem: string; readonly form: PluralForm } | null {
  const [, stem, form] = PLURAL.exec(path) ?? [];
  return stem === undefined || !texts.has(`${stem}_other`) ? null : { stem, form: form as PluralForm };
}
