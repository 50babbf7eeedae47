import type { IsoDate } from '../../lib/day.ts';
import { daysLost } from '../child-time/days-lost.ts';
import { type DelayCause, delayCauses } from '../drift/delay.ts';
import { type Count, FEWEST, many, shown } from './count.ts';
import type { FamilyFigures } from './family-figures.ts';

/** What waits in many families with the same cause. */
export interface TeamWaiting {
  readonly cause: DelayCause;
  /** how many delays go on, several in one family among them */
  readonly delays: number;
  /** in how many families: never so few that they are not counted */
  readonly families: Count;
  /** days lost to it so far in these families, each day of a family once */
  readonly days: number;
}

/** The team today, as a family's own page says it of one family. */
export interface TeamNow {
  /** families with an open plan */
  readonly families: number | null;
  readonly children: number | null;
  /** days lost of the days that all their children have lived; null where few families lost any */
  readonly lives: { readonly lost: number; readonly lived: number } | null;
  /** the most families first */
  readonly waiting: readonly TeamWaiting[];
  /** what has held up any of them and now waits in fewer families than are counted */
  readonly few: readonly DelayCause[];
}

/** Y27: what waits now in all families together, and what it has cost their children. No family and no worker is set beside another. */
export function teamNow(all: readonly FamilyFigures[], today: IsoDate): TeamNow {
  const open = all.filter(({ opened, closed }) => opened !== null && closed === null);
  const lost = open.filter(({ lives }) => lives.lost > 0);
  const children = sum(open, ({ children }) => children);
  const causes = delayCauses
    .filter((cause) => open.some(({ delays }) => delays.some((one) => one.cause === cause)))
    .map((cause) => waitingFor(open, cause, today));
  return {
    families: many(open.length),
    children: open.length < FEWEST ? null : many(children),
    lives:
      lost.length < FEWEST
        ? null
        : { lost: sum(open, ({ lives }) => lives.lost), lived: sum(open, ({ lives }) => lives.lived) },
    waiting: causes
      .filter(({ families }) => families >= FEWEST)
      .sort((a, b) => b.families - a.families)
      .map((one) => ({ ...one, families: shown(one.families, open.length) })),
    few: causes.filter(({ families }) => families < FEWEST).map(({ cause }) => cause),
  };
}

function waitingFor(open: readonly FamilyFigures[], cause: DelayCause, today: IsoDate) {
  const going = open
    .map(({ delays }) => delays.filter((one) => one.cause === cause))
    .filter((delays) => delays.some(({ to }) => to === null));
  return {
    cause,
    delays: sum(going, (delays) => delays.filter(({ to }) => to === null).length),
    families: going.length,
    days: sum(going, (delays) => daysLost(delays, today)),
  };
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((so, one) => so + of(one), 0);
