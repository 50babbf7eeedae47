import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { partsOf } from '../../lib/day.ts';
import type { Count, LearningBrief } from '../../plan/learning-brief/learning-brief.ts';

export interface BriefLine {
  readonly words: string;
  /** families in each month shown, this one last; null: fewer than five */
  readonly months: readonly Count[];
}

/** One page, in words: the same for the screen, for paper and for Word. */
export interface BriefPage {
  readonly title: string;
  readonly counts: readonly string[];
  readonly what: string;
  readonly trend: string;
  readonly fewer: string;
  /** short names of the months shown */
  readonly months: readonly string[];
  readonly parts: readonly {
    readonly title: string;
    readonly lines: readonly BriefLine[];
    readonly none: string;
  }[];
  readonly next: { readonly title: string; readonly lines: readonly string[] };
  readonly foot: string;
}

export function useBriefPage(brief: LearningBrief): BriefPage {
  const t = useWords('team');
  const drift = useWords('drift');
  const { number, monthNames } = useFormats();
  const count = (of: Count) => (of === null ? t('fewer') : number(of));
  const monthOf = (day: string, width: 'wide' | 'short') => monthNames(width)[partsOf(day).month - 1] ?? '';
  const last = brief.months.at(-1) ?? '';
  const next = brief.next.map(
    ({ cause, unblock }) => `${drift(`unblock.${unblock}`)} (${drift(`cause.${cause}`)})`,
  );
  return {
    title: `${t('brief')}: ${last === '' ? '' : `${monthOf(last, 'wide')} ${last.slice(0, 4)}`}`,
    counts: [
      t('families-open', { number: count(brief.families) }),
      t('children', { number: count(brief.children) }),
      t('days', { number: count(brief.days) }),
    ],
    what: t('what'),
    trend: t('trend'),
    fewer: t('fewer'),
    months: brief.months.map((day) => monthOf(day, 'short')),
    parts: [
      {
        title: t('worried'),
        lines: brief.worried.map(({ cause, months }) => ({ words: drift(`cause.${cause}`), months })),
        none: t('none-worried'),
      },
      {
        title: t('working'),
        lines: brief.working.map(({ what, months }) => ({ words: t(`good.${what}`), months })),
        none: t('none-working'),
      },
    ],
    next: { title: t('next'), lines: next.length === 0 ? [t('none-next')] : next },
    foot: t('foot'),
  };
}
