import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { partsOf } from '../../lib/day.ts';
import { type Count, FEWEST } from '../../plan/learning-brief/count.ts';
import type { LearningBrief } from '../../plan/learning-brief/learning-brief.ts';
import { causePictures, goodPictures, partPictures } from './cause-pictures.ts';
import { useCountWords } from './use-count-words.ts';

/** What the licence of the pictures asks for; a name, so it is not translated. */
const CREDIT = 'OpenMoji, CC BY-SA 4.0';

export interface BriefLine {
  readonly picture: string;
  readonly words: string;
  /** families in each month shown, this one last; null: fewer than five */
  readonly months: readonly Count[];
  /** days held up this month; undefined where nothing is held up */
  readonly days?: string;
}

/** One page, in words: the same for the screen, for paper and for Word. */
export interface BriefPage {
  readonly title: string;
  readonly counts: readonly { readonly words: string; readonly number: string }[];
  readonly what: string;
  readonly days: string;
  /** a count in a table: `7`, `<5`, `>10`; written from left to right in every language */
  readonly short: (of: Count) => string;
  /** short names of the months shown */
  readonly months: readonly string[];
  readonly parts: readonly {
    readonly picture: string;
    readonly title: string;
    readonly lines: readonly BriefLine[];
    /** instead of lines where there are none */
    readonly none: string;
    /** under the lines: what else was seen */
    readonly also: string | null;
  }[];
  readonly next: {
    readonly picture: string;
    readonly title: string;
    readonly lines: readonly { readonly picture: string | null; readonly words: string }[];
  };
  readonly foot: string;
  readonly credit: string;
}

/** Every picture of the page once. */
export const picturesOf = ({ parts, next }: BriefPage): string[] => [
  ...new Set([
    ...parts.flatMap(({ picture, lines }) => [picture, ...lines.map((one) => one.picture)]),
    next.picture,
  ]),
];

export function useBriefPage(brief: LearningBrief): BriefPage {
  const t = useWords('team');
  const drift = useWords('drift');
  const { number, monthNames, list } = useFormats();
  const count = useCountWords();
  const monthOf = (day: string, width: 'wide' | 'short') => monthNames(width)[partsOf(day).month - 1] ?? '';
  const last = brief.months.at(-1) ?? '';
  const next = brief.next.map(({ cause, unblock }) => ({
    picture: causePictures[cause],
    words: t('next-line', { unblock: drift(`unblock.${unblock}`), cause: drift(`cause.${cause}`) }),
  }));
  const also = brief.also.map(({ cause, families }) =>
    t('also-one', { thing: drift(`cause.${cause}`), number: count(families) }),
  );
  return {
    title: `${t('brief')}: ${last === '' ? '' : `${monthOf(last, 'wide')} ${last.slice(0, 4)}`}`,
    counts: [
      { words: t('families-open'), number: count(brief.families) },
      { words: t('children'), number: count(brief.children) },
      { words: t('days'), number: count(brief.days) },
    ],
    what: t('what'),
    days: t('days-short'),
    short: (of) =>
      of === null ? `<${number(FEWEST)}` : typeof of === 'number' ? number(of) : `>${number(of.over)}`,
    months: brief.months.map((day) => monthOf(day, 'short')),
    parts: [
      {
        picture: partPictures.worried,
        title: t('worried'),
        lines: brief.worried.map(({ cause, months, days }) => ({
          picture: causePictures[cause],
          words: drift(`cause.${cause}`),
          months,
          days: days === null ? '–' : number(days),
        })),
        none: t('none-worried'),
        also: also.length === 0 ? null : t('also', { things: list(also) }),
      },
      {
        picture: partPictures.working,
        title: t('working'),
        lines: brief.working.map(({ what, months }) => ({
          picture: goodPictures[what],
          words: t(`good.${what}`),
          months,
        })),
        none: t('none-working'),
        also: null,
      },
    ],
    next: {
      picture: partPictures.next,
      title: t('next'),
      lines: next.length === 0 ? [{ picture: null, words: t('none-next') }] : next,
    },
    foot: t('foot'),
    credit: t('credit', { set: CREDIT }),
  };
}
