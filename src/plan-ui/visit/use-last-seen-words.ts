import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ChildLastSeen } from '../../plan/visit/views.ts';

/** *Alfie: last seen 9 days ago, alone*; where the two days differ, the second line says when they were last seen alone. */
export function useLastSeenWords(plan: Plan): (one: ChildLastSeen) => readonly [string, string?] {
  const t = useWords('visits');
  const { inDays } = useFormats();
  return ({ child, seen, alone }) => {
    const name = nameOf(plan, child) ?? '';
    if (seen === null) return [t('line.never', { name })];
    const when = inDays(-seen.days);
    if (alone === null) return [t('line.seen', { name, when }), t('line.never-alone')];
    if (alone.on === seen.on) return [t('line.seen-alone', { name, when })];
    return [t('line.seen', { name, when }), t('line.alone', { when: inDays(-alone.days) })];
  };
}
