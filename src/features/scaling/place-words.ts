import type { WordKey } from '../../i18n/word-keys.ts';

/** N4: a place on the path in words, never in figures. `place`: 0 at the start, 1 at the end. */
export function placeWords(place: number): WordKey<'scaling'> {
  if (place <= 0.05) return 'place.start';
  if (place < 0.4) return 'place.early';
  if (place <= 0.6) return 'place.middle';
  return place < 0.95 ? 'place.late' : 'place.end';
}
