import type { ScaleBand } from '../council/scale-bands.ts';
import type { Round } from './round.ts';
import { revealed, type ShownNumber } from './views.ts';

export interface BandAsked {
  readonly band: ScaleBand;
  /** whose numbers lie in it, in number order */
  readonly numbers: readonly ShownNumber[];
  /** something was decided about this band in this round */
  readonly answered: boolean;
}

/**
 * N9: the bands in which at least one number of a shown round lies. A place on the path is in no band (N4), and before all
 * have seen the numbers there is nothing to ask about (N2).
 */
export function bandsAsked(round: Round, bands: readonly ScaleBand[]): BandAsked[] {
  const shown = revealed(round);
  if (shown === null) return [];
  return bands.flatMap((band) => {
    const numbers = shown.numbers.filter(({ number }) => number >= band.from && number <= band.to);
    const answered = round.decided.some(({ from, to }) => from === band.from && to === band.to);
    return numbers.length === 0 ? [] : [{ band, numbers, answered }];
  });
}
