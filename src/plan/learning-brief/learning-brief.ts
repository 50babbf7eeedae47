import { addDays, addMonths, type IsoDate } from '../../lib/day.ts';
import { daysWithin, lostStretches } from '../child-time/days-lost.ts';
import { type DelayCause, delayCauses, type UnblockKind } from '../drift/delay.ts';
import { type Count, FEWEST, many, shown, weightOf } from './count.ts';
import { type FamilyFigures, type GoodThing, goodThings } from './family-figures.ts';

/** So many months make a direction, the one the brief is about last. */
const MONTHS = 6;
/** More than this nobody works on in a month. */
const MOST_NEXT = 3;
/** Y26: so many stand with their months; more would not go on one page. */
export const MOST_ROWS = 6;

interface Row {
  /** families this month */
  readonly families: Count;
  /** families in each of the last months, this one last */
  readonly months: readonly Count[];
}

export interface WorriedAbout extends Row {
  readonly cause: DelayCause;
  /** days this held up this month, all families together, each family's days once; null where few are held up */
  readonly days: number | null;
}

export interface WorkingWell extends Row {
  readonly what: GoodThing | 'nothing-waited';
}

export interface LearningBrief {
  /** first day of each month shown, the one it is about last */
  readonly months: readonly IsoDate[];
  /** families whose plan was open in the month */
  readonly families: number | null;
  /** null: fewer than FEWEST, or of too few families */
  readonly children: number | null;
  /** days on which anything waited, of all families together, each family's days once; null for too few families */
  readonly days: number | null;
  /** the most families first */
  readonly worried: readonly WorriedAbout[];
  /** Y26: what else was seen in the months shown */
  readonly also: readonly { readonly cause: DelayCause; readonly families: Count }[];
  readonly working: readonly WorkingWell[];
  readonly next: readonly { readonly cause: DelayCause; readonly unblock: UnblockKind }[];
}

interface Month {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

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
  const lost = open.map((one) => daysIn(one, now, today)).filter((days) => days > 0);
  const families = months.map((one) => openIn(all, one).length);
  const held = rowsOf(delayCauses, months, families, (cause, one) => heldUp(all, cause, one, today).length);
  const rows = held.filter(often).slice(0, MOST_ROWS);
  return {
    months: months.map((one) => one.first),
    families: many(open.length),
    children: open.length < FEWEST ? null : many(sum(open.map(({ children }) => children))),
    days: lost.length < FEWEST ? null : sum(lost),
    worried: rows.map(({ kind: cause, ...row }) => {
      const families = heldUp(all, cause, now, today);
      const days = sum(families.map((one) => daysIn(one, now, today, cause)));
      return { cause, ...row, days: families.length < FEWEST ? null : days };
    }),
    also: held.filter((row) => !rows.includes(row)).map(({ kind: cause, families }) => ({ cause, families })),
    working: rowsOf(
      ['nothing-waited', ...goodThings] as const,
      months,
      families,
      (what, one) => openIn(all, one).filter((family) => went(family, what, one, today)).length,
    )
      .filter(often)
      .map(({ kind: what, ...row }) => ({ what, ...row })),
    next: rows
      .filter(({ families }) => families !== null)
      .slice(0, MOST_NEXT)
      .flatMap(({ kind: cause }) => {
        const [delay] = all.flatMap(({ delays }) => delays.find((one) => one.cause === cause) ?? []);
        return delay === undefined ? [] : [{ cause, unblock: delay.unblock }];
      }),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

const monthFrom = (first: IsoDate, today: IsoDate): Month => {
  const last = addDays(addMonths(first, 1), -1);
  return { first, last: last < today ? last : today };
};

const openIn = (all: readonly FamilyFigures[], { first, last }: Month) =>
  all.filter(
    ({ opened, closed }) => opened !== null && opened <= last && (closed === null || closed >= first),
  );

/** Days of a month on which anything waited, or what has this cause, each once (Y21). */
function daysIn(
  { delays }: FamilyFigures,
  { first, last }: Month,
  today: IsoDate,
  only?: DelayCause,
): number {
  const counted = only === undefined ? delays : delays.filter(({ cause }) => cause === only);
  return daysWithin(lostStretches(counted, today), first, last);
}

const heldUp = (all: readonly FamilyFigures[], cause: DelayCause, month: Month, today: IsoDate) =>
  all.filter((one) => daysIn(one, month, today, cause) > 0);

const went = (family: FamilyFigures, what: WorkingWell['what'], month: Month, today: IsoDate): boolean =>
  what === 'nothing-waited'
    ? daysIn(family, month, today) === 0
    : family.good.some((one) => one.what === what && one.on >= month.first && one.on <= month.last);

/**
 * What was seen in any month, the most families this month first, then the month before, and so on; small numbers weigh nothing.
 * @param open families whose plan was open in each month
 */
function rowsOf<K extends string>(
  kinds: readonly K[],
  months: readonly Month[],
  open: readonly number[],
  count: (kind: K, month: Month) => number,
): (Row & { readonly kind: K })[] {
  return kinds
    .map((kind) => ({ kind, counts: months.map((month) => count(kind, month)) }))
    .filter(({ counts }) => counts.some((one) => one > 0))
    .map(({ kind, counts }) => {
      const seen = counts.map((one, at) => shown(one, open[at]));
      return { kind, families: seen.at(-1) ?? null, months: seen };
    })
    .sort((a, b) => later(a.months, b.months));
}

function later(a: readonly Count[], b: readonly Count[]): number {
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const more = weightOf(b[at] ?? null) - weightOf(a[at] ?? null);
    if (more !== 0) return more;
  }
  return 0;
}

/** In enough families in one of the months shown. */
const often = ({ months }: Row): boolean => months.some((one) => one !== null);
