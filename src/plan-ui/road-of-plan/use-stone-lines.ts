import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Stone } from '../../plan/road/stone.ts';
import { stepsTiedTo } from '../../plan/step/tie.ts';
import { useNamesOf } from '../person/use-names-of.ts';
import type { Piece } from './pieces.tsx';

/** One thing said about a stone: what it is about, and the words. */
export interface StoneLine {
  readonly key: string;
  readonly name: string;
  readonly pieces: readonly Piece[];
}

/** What is said about a stone, in the order people ask; what nobody said is left out. Not reached: what if not. */
export function useStoneLines(plan: Plan): (stone: Stone) => StoneLine[] {
  const t = useWords('road');
  const planWords = useWords('plan');
  const { list, number } = useFormats();
  const names = useNamesOf(plan);
  return (stone) => {
    const lines: StoneLine[] = [];
    const add = (key: string, name: string, ...pieces: Piece[]) => lines.push({ key, name, pieces });
    const reached = now(stone.reached);
    const different = now(stone.different);
    const who = now(stone.who);
    const helpers = now(stone.helpers);
    const { know, checker } = now(stone.check);
    const steps = stepsTiedTo(plan, stone.id);
    const expected = now(stone.expected);
    const goal = find(plan.goals, now(stone.goal));
    const [visits, meetings] = [now(stone.visits), now(stone.meetings)];
    if (reached?.words) add('reached', t('got-there'), reached.words);
    if (reached?.evidence) add('evidence', t('shows'), reached.evidence);
    if (different) add('different', t('different'), different);
    if (who !== null) add('who', planWords('whoDoes'), names([who]));
    if (helpers.length > 0) add('helps', t('helps'), names(helpers));
    if (know) add('know', t('know'), know);
    if (checker !== undefined) add('checks', t('checks'), names([checker]));
    if (steps.length > 0) add('steps', t('steps'), ...steps.map((step) => now(step.sentence)));
    if (expected !== null)
      add(
        'expected',
        t('number'),
        t('of-ten', { number: number(expected) }),
        ...(goal ? [now(goal.different)] : []),
      );
    const less = [
      visits === null ? null : planWords(`visits.${visits}`),
      meetings === null ? null : planWords(`meetings.${meetings}`),
    ].filter((one) => one !== null);
    if (less.length > 0) add('from-here', t('from-here'), list(less));
    if (reached === null) {
      const ifNot = now(stone.ifNot);
      const planB = find(plan.planBs, now(stone.planB));
      if (ifNot) add('if-not', t('if-not'), ifNot);
      if (planB && planB.ended === null) add('plan-b', t('plan-b'), now(planB.turning).then);
    }
    return lines;
  };
}
