import type { ReactNode } from 'react';
import type { RibbonPart } from '../../plan/road/views.ts';
import type { RoadRibbonPart } from '../road/road-ribbon.tsx';

/**
 * A ribbon's parts as the drawing takes them. The drawing begins at the first stone; where nobody said how often
 * before the first change, an empty part without words stands there (D5). In a row the first part says what it is,
 * those after it only how often; alone beside a stone each says both.
 * @param last index of the last stone
 * @param say both, in words: "a visit every 2 weeks"; `shortly`: only how often
 */
export function ribbonWords<O extends string>(
  ribbon: readonly RibbonPart<O>[],
  last: number,
  say: (often: O, shortly: boolean) => ReactNode,
): RoadRibbonPart[] {
  const begins = ribbon[0]?.from ?? -1;
  const unsaid = begins > 0 ? [{ words: undefined, share: 0, untilStone: begins - 1 }] : [];
  const said = ribbon.map(({ often, share, until }, at) => ({
    words: say(often, at > 0),
    alone: say(often, false),
    share,
    untilStone: until === null ? last : until - 1,
  }));
  return [...unsaid, ...said];
}
