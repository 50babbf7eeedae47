import type { Translate } from '../../i18n/word-keys.ts';
import type { RibbonPart } from '../../plan/road/views.ts';
import type { RoadRibbonPart } from '../road/road-ribbon.tsx';

type Often = Parameters<typeof shortly>[1];
const shortly = (
  t: Translate<'plan'>,
  often:
    | 'twice-a-week'
    | 'every-week'
    | 'every-2-weeks'
    | 'every-4-weeks'
    | 'every-6-weeks'
    | 'every-month'
    | 'every-3-months',
) => t(`howOften.${often}`);

/**
 * A ribbon's parts as the drawing takes them. The drawing begins at the first stone; where nobody said how often
 * before the first change, an empty part without words stands there (D5). In a row the first part says what it is,
 * those after it only how often; alone beside a stone each says both.
 * @param last index of the last stone
 * @param say both, in words: "a visit every 2 weeks"
 */
export function ribbonWords<O extends Often | 'none'>(
  ribbon: readonly RibbonPart<O>[],
  last: number,
  t: Translate<'plan'>,
  say: (often: O) => string,
): RoadRibbonPart[] {
  const begins = ribbon[0]?.from ?? -1;
  const unsaid = begins > 0 ? [{ words: undefined, share: 0, untilStone: begins - 1 }] : [];
  const said = ribbon.map(({ often, share, until }, at) => ({
    words: at === 0 || often === 'none' ? say(often) : shortly(t, often as Often),
    alone: say(often),
    share,
    untilStone: until === null ? last : until - 1,
  }));
  return [...unsaid, ...said];
}
