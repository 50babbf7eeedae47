import { Fragment } from 'react';
import type { Words } from '../../plan/shapes.ts';
import { Said } from '../said/said.tsx';

/** A piece of what is said about the road: our own words, in the language of the screen, or somebody's, in theirs. */
export type Piece = string | Words;

/** The pieces one after the other. The same pieces are read aloud (`use-road-aloud.ts`), so that both say the same. */
export function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map((piece, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place
    <Fragment key={at}>
      {at === 0 ? '' : ' '}
      {typeof piece === 'string' ? piece : <Said words={piece} mark />}
    </Fragment>
  ));
}
