const SLOT = /\{\{\s*([^},\s]+)[^}]*\}\}/g;

/** The `{{slots}}` of a text by name, in order of the alphabet; one that stands twice is there twice. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(SLOT)].map((found) => found[1] ?? '').sort();
}

export type Part = { readonly text: string } | { readonly slot: string };

/** A text in its parts, slots apart: what a reader sees as words and as marks. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const found of text.matchAll(SLOT)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index) });
    parts.push({ slot: found[1] ?? '' });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
