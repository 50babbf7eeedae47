import type { FactNamed } from '../facts.ts';
import type { Account } from './visit.ts';

/** What a fact tells of a visit that was made; what it leaves out nobody said. */
export const accountOf = ({
  on,
  who,
  children,
  words,
}: Pick<FactNamed<'visit-made'>, 'on' | 'who' | 'children' | 'words'>): Account => ({
  on,
  who: [...new Set(who)],
  children: children.map(({ child, seen, alone, bedroom, because }) => ({
    child,
    seen,
    alone: alone ?? null,
    bedroom: bedroom ?? null,
    because: because ?? null,
  })),
  words: words ?? null,
});
