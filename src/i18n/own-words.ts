import { isInForce, type WrittenWords } from './checking/how-far.ts';
import type { Standing } from './checking/standing.ts';
import type { WordTree } from './checking/texts-in.ts';
import type { LanguageCode } from './languages.ts';

/** What this tablet says in its own way. In memory only: sealed on disk, it comes here after unlocking and goes with the page. */
export interface OwnWords {
  readonly written: Readonly<Partial<Record<LanguageCode, WrittenWords>>>;
  readonly standing: Readonly<Partial<Record<LanguageCode, Standing>>>;
}

let current: OwnWords = { written: {}, standing: {} };
const listeners = new Set<() => void>();

export const ownWords = (): OwnWords => current;

/** Puts words into force on every screen at once. */
export function setOwnWords(change: Partial<OwnWords>): void {
  current = { ...current, ...change };
  for (const listener of [...listeners]) listener();
}

/** Calls `listener` after each change; the answer ends it. */
export function onOwnWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The words of a file with those of this tablet in their places; the same object where there are none. */
export function withOwnWords(tree: WordTree, namespace: string, written: WrittenWords | undefined): WordTree {
  let said = tree;
  for (const [id, own] of Object.entries(written ?? {}))
    if (id.startsWith(`${namespace}:`)) said = withText(said, id.slice(namespace.length + 1).split('.'), own);
  return said;
}

function withText(tree: WordTree, [key = '', ...deeper]: string[], own: WrittenWords[string]): WordTree {
  const here = Object.hasOwn(tree, key) ? tree[key] : undefined;
  if (deeper.length > 0)
    return typeof here === 'object' && here !== null
      ? { ...tree, [key]: withText(here as WordTree, deeper, own) }
      : tree;
  return typeof here === 'string' && isInForce(own, here) ? { ...tree, [key]: own.after } : tree;
}
