import type { Translate } from '../../i18n/word-keys.ts';
import type { RibbonPart } from '../../plan/road/views.ts';
import type { RoadRibbonPart } from '../road/road-ribbon.tsx';

/**
 * The ribbon's parts as the drawing takes them. The drawing begins at the first stone; where nobody said how often we
 * visit before the first change, an empty part without words stands there (D5).
 * @param last index of the last stone
 */
export function ribbonWords(
  ribbon: readonly RibbonPart[],
  last: number,
  t: Translate<'plan'>,
): RoadRibbonPart[] {
  const begins = ribbon[0]?.from ?? -1;
  const unsaid = begins > 0 ? [{ words: undefined, share: 0, untilStone: begins - 1 }] : [];
  const said = ribbon.map(({ visits, share, until }) => ({
    words: t(`visits.${visits}`),
    share,
    untilStone: until === null ? last : until - 1,
  }));
  return [...unsaid, ...said];
}
