import { addDays, addMonths, type IsoDate } from '../../lib/day.ts';
import { daysWithin, lostStretches } from '../child-time/days-lost.ts';
import type { DelayCause, UnblockKind } from '../drift/delay.ts';
import type { FamilyFigures, GoodThing } from './family-figures.ts';
import { goodThings } from './family-figures.ts';

/** Y24: fewer families than this are not counted out, so that nobody is known by a number. */
export const FEWEST = 5;
/** So many months make a direction, the one the brief is about last. */
export const MONTHS = 6;
/** More than this nobody works on in a month. */
const MOST_NEXT = 3;

/** How many families; null: fewer than FEWEST, none among them. */
export type Count = number | null;

export interface WorriedAbout {
  readonly cause: DelayCause;
  readonly unblock: UnblockKind;
  readonly families: number;
  /** families in each of the last months, this one last */
  readonly months: readonly Count[];
}

export interface WorkingWell {
  readonly what: GoodThing | 'nothing-waited';
  readonly families: number;
  readonly months: readonly Count[];
}

export interface LearningBrief {
  /** first day of each month shown, the one it is about last */
  readonly months: readonly IsoDate[];
  /** families whose plan was open in the month */
  readonly families: Count;
  readonly children: Count;
  /** days on which anything waited, of all families together, each family's days once; null for too few families */
  readonly days: Count;
  /** the most families first */
  readonly worried: readonly WorriedAbout[];
  readonly working: readonly WorkingWell[];
  readonly next: readonly { readonly cause: DelayCause; readonly unblock: UnblockKind }[];
}

interface Month {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const shown = (count: number): Count => (count < FEWEST ? null : count);

/**
 * Y23: what many plans together say about a month: what we are worried about, what is working well, what needs to happen next.
 * It holds families counted, never named, and nothing about who works with them.
 * @param month any day of it
 */
export function learningBrief(all: readonly FamilyFigures[], month: IsoDate, today: IsoDate): LearningBrief {
  const first = `${month.slice(0, 7)}-01`;
  const months = Array.from({ length: MONTHS }, (_, at) =>
    monthFrom(addMonths(first, at - MONTHS + 1), today),
  );
  const now = months.at(-1) ?? monthFrom(first, today);
  const open = openIn(all, now);
  const days = open.reduce((sum, one) => sum + daysIn(one, now, today), 0);
  const worried = worriedAbout(all, months, today);
  return {
    months: months.map((one) => one.first),
    families: shown(open.length),
    children: open.length < FEWEST ? null : shown(open.reduce((sum, one) => sum + one.children, 0)),
    days: open.filter((one) => daysIn(one, now, today) > 0).length < FEWEST ? null : days,
    worried,
    working: workingWell(all, months, today),
    next: worried.slice(0, MOST_NEXT).map(({ cause, unblock }) => ({ cause, unblock })),
  };
}

const monthFrom = (first: IsoDate, today: IsoDate): Month => {
  const last = addDays(addMonths(first, 1), -1);
  return { first, last: last < today ? last : today };
};

const openIn = (all: readonly FamilyFigures[], { first, last }: Month) =>
  all.filter(
    ({ opened, closed }) => opened !== null && opened <= last && (closed === null || closed >= first),
  );

const daysIn = ({ delays }: FamilyFigures, { first, last }: Month, today: IsoDate): number =>
  daysWithin(lostStretches(delays, today), first, last);

function worriedAbout(
  all: readonly FamilyFigures[],
  months: readonly Month[],
  today: IsoDate,
): WorriedAbout[] {
  const causes = new Map(
    all.flatMap(({ delays }) => delays.map(({ cause, unblock }) => [cause, unblock] as const)),
  );
  return [...causes]
    .flatMap(([cause, unblock]) => {
      const counts = months.map(
        ({ first, last }) =>
          all.filter(({ delays }) =>
            delays.some((one) => one.cause === cause && one.from <= last && (one.to ?? today) >= first),
          ).length,
      );
      const families = counts.at(-1) ?? 0;
      return families < FEWEST ? [] : [{ cause, unblock, families, months: counts.map(shown) }];
    })
    .sort((a, b) => b.families - a.families);
}

function workingWell(all: readonly FamilyFigures[], months: readonly Month[], today: IsoDate): WorkingWell[] {
  const counted = (what: WorkingWell['what'], of: (one: FamilyFigures, month: Month) => boolean) => {
    const counts = months.map((month) => openIn(all, month).filter((one) => of(one, month)).length);
    const families = counts.at(-1) ?? 0;
    return families < FEWEST ? [] : [{ what, families, months: counts.map(shown) }];
  };
  return [
    ...counted('nothing-waited', (one, month) => daysIn(one, month, today) === 0),
    ...goodThings.flatMap((what) =>
      counted(what, ({ good }, { first, last }) =>
        good.some((one) => one.what === what && one.on >= first && one.on <= last),
      ),
    ),
  ].sort((a, b) => b.families - a.families);
}
