import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SideTurning, StoneOnRoad } from '../../plan/road/views.ts';
import { useNamesOf } from '../person/use-names-of.ts';
import { useSaid } from '../said/use-said.ts';
import type { Piece } from './pieces.tsx';

/** A plan B beside the road in words: if, then, who and how soon, where it leaves the road and where it comes back. */
export function useTurningLines(
  plan: Plan,
  stones: readonly StoneOnRoad[],
): (turning: SideTurning) => readonly Piece[] {
  const t = useWords('plan');
  const road = useWords('road');
  const common = useWords('common');
  const names = useNamesOf(plan);
  const said = useSaid(stones.map(({ stone }) => now(stone.name)));
  const stoneAt = (at: number) => said[at]?.text.trim() || common('goodbye');
  return ({ planB, inUse, leavesAfter, comesBackAt }) => {
    const { seen, then, by, within } = now(planB.turning);
    const doer = by === undefined ? '' : names([by]);
    const soon = within === undefined ? '' : t(`within.${within.unit}`, { count: within.count });
    const small = [doer, soon].filter((one) => one !== '').join(', ');
    return [
      road('end', { text: t(inUse ? 'planBInUse' : 'planB') }),
      t('if'),
      seen,
      t('then'),
      then,
      ...(small === '' ? [] : [road('end', { text: small })]),
      ...(leavesAfter === null ? [] : [road('turning.leaves', { stone: stoneAt(leavesAfter) })]),
      ...(comesBackAt === null ? [] : [road('turning.back', { stone: stoneAt(comesBackAt) })]),
    ];
  };
}
