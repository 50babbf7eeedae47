import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { behind, hereBecause, pace } from '../../plan/road/pace.ts';
import { useSaid } from '../said/use-said.ts';

/**
 * Why the marker stands where it does (D9); what is left and how far behind the first promise that is (D10); when the road would end
 * at this pace, as a range (D11). Sentences, the reason first. Nothing without a road, or at its end.
 */
export function useWhereWeAre(plan: Plan, today: IsoDate): string[] {
  const t = useWords('road');
  const common = useWords('common');
  const { date } = useFormats();
  const because = hereBecause(plan, today);
  const late = behind(plan, today);
  const end = pace(plan, today);
  const [here, before] = useSaid(
    because ? [now(because.here.name), ...(because.reached ? [now(because.reached.stone.name)] : [])] : [],
  );
  if (because === null || here === undefined) return [];
  const at = here.text.trim() === '' ? common('goodbye') : here.text;
  return [
    because.reached && before
      ? t('where.because', { before: before.text, on: date(because.reached.on, 'medium'), here: at })
      : t('where.beginning', { here: at }),
    [
      t(because.reached === null ? 'where.done-so-far' : 'where.done', { count: because.done }),
      ...(because.done === 0 ? [] : [t('where.checked', { count: because.checked })]),
      t('where.left', { count: because.left }),
    ].join(' '),
    ...(late === null
      ? []
      : [
          late.weeks === 0
            ? t('where.behind-days', { count: late.days, date: date(late.promised, 'medium') })
            : t('where.behind-weeks', { count: late.weeks, date: date(late.promised, 'medium') }),
        ]),
    ...(end === null
      ? []
      : end.kind === 'too-little'
        ? [t('where.too-little')]
        : [
            `${t('where.pace', {
              count: end.reached,
              from: date(end.earliest, 'short'),
              to: date(end.latest, 'short'),
            })} ${t('where.pace-why')}`,
          ]),
  ];
}
