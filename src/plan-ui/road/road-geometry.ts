/**
 * The road's shape, without pixels: along the road one stone takes 100 units, across it the lower stones lie 2 units
 * below the upper ones. The style sheet stretches the drawing to its place and keeps the strokes at their width, so the
 * same numbers serve a phone, a tablet and paper, and nothing has to be measured before the first paint.
 */

/** Stones lie high and low by turns; the first is high. */
export function levelOf(index: number): 0 | 2 {
  return index % 2 === 0 ? 0 : 2;
}

export type Way = 'across' | 'down';

/** The road between two neighbouring stones: a cubic curve whose handles are half the gap long. */
export function gapPath(index: number, way: Way): string {
  const from = levelOf(index);
  const to = levelOf(index + 1);
  return way === 'across'
    ? `M0 ${from}C50 ${from} 50 ${to} 100 ${to}`
    : `M${from} 0C${from} 50 ${to} 50 ${to} 100`;
}

/** The road before the first stone: it comes from where we began, beyond the page. */
export function entryPath(way: Way): string {
  return way === 'across' ? 'M0 1.3C50 1.3 50 0 100 0' : 'M1.3 0C1.3 50 0 50 0 100';
}

export type StoneState = 'reached' | 'here' | 'ahead';

/** For every gap after a stone (the last has none): is it behind us? The road is walked up to the last stone not ahead. */
export function walkedGaps(states: readonly StoneState[]): boolean[] {
  const here = states.indexOf('here');
  const upTo = here >= 0 ? here : states.lastIndexOf('reached');
  return states.slice(0, -1).map((_, index) => index < upTo);
}

export type RibbonPart = {
  /** Thickness, 0 (none) to 1 (as often as it ever was). */
  share: number;
  /** Index of the last stone for which this holds. */
  untilStone: number;
};

export type RibbonStretch = { share: number; from: number; to: number };

/**
 * Where each part of the ribbon begins and ends, in stones (0 to `count`). It changes half way between two stones and
 * ends at the middle of its last stone. Parts that would run backwards or past the road are cut to it.
 */
export function ribbonStretches(parts: readonly RibbonPart[], count: number): RibbonStretch[] {
  let from = 0;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const wanted = isLast ? Math.min(part.untilStone, count - 1) + 0.5 : part.untilStone + 1;
    const to = Math.min(Math.max(wanted, from), Math.max(count, 0));
    const stretch = { share: Math.min(1, Math.max(0, part.share)), from, to };
    from = to;
    return stretch;
  });
}

/** Where the visits end, in stones: the start of a last part with no visits, otherwise the end of the last part. */
export function ribbonEnd(stretches: readonly RibbonStretch[]): number {
  const last = stretches.at(-1);
  if (last === undefined) return 0;
  return last.share === 0 ? last.from : last.to;
}

const figure = (value: number): string => String(Math.round(value * 100) / 100);

/** The ribbon as one tapering shape in a box of 100 units a stone and 22 units of height. Empty without visits. */
export function ribbonPath(stretches: readonly RibbonStretch[]): string {
  const visible = stretches.filter((stretch) => stretch.share > 0 && stretch.to > stretch.from);
  if (visible.length === 0) return '';
  const half = (share: number) => 11 * share;
  const taper = 16;
  const upper: string[] = [];
  const lower: string[] = [];
  visible.forEach((stretch, index) => {
    const next = visible[index + 1];
    const [h, end] = [half(stretch.share), stretch.to * 100];
    if (index === 0) {
      upper.push(`M${figure(stretch.from * 100)} ${figure(11 - h)}`);
      lower.unshift(`L${figure(stretch.from * 100)} ${figure(11 + h)}Z`);
    }
    if (next === undefined) {
      upper.push(`L${figure(end)} 10L${figure(end)} 12`);
      lower.unshift(`L${figure(Math.max(stretch.from * 100 + taper, end - 100))} ${figure(11 + h)}`);
      upper.splice(-1, 0, `L${figure(Math.max(stretch.from * 100 + taper, end - 100))} ${figure(11 - h)}`);
      return;
    }
    const n = half(next.share);
    const curve = (a: number, b: number, x: number, y: number) =>
      `C${figure(end)} ${figure(a)} ${figure(end)} ${figure(b)} ${figure(x)} ${figure(y)}`;
    upper.push(`L${figure(end - taper)} ${figure(11 - h)}`, curve(11 - h, 11 - n, end + taper, 11 - n));
    lower.unshift(`L${figure(end + taper)} ${figure(11 + n)}`, curve(11 + n, 11 + h, end - taper, 11 + h));
  });
  return upper.concat(lower).join('');
}

export type TurningPart = { id: string; afterStone: number; backAtStone: number };

export type TurningPlace = {
  id: string;
  /** Stones between which it leaves and comes back. */
  after: number;
  back: number;
  /** Columns between its two legs, in stones from 0. */
  from: number;
  to: number;
  /** Columns of its card: as many as between the legs, and enough to read. */
  cardFrom: number;
  cardTo: number;
  /** It comes back at the very next stone: both legs stand in one gap. */
  tight: boolean;
  /** Row below the road (0 is the nearest), so that cards never lie on one another. */
  lane: number;
  /** Which one of those after the same stone it is. */
  turn: number;
};

/** A card of fewer columns than this cannot be read; it then reaches out beyond its legs. */
const LEAST_COLUMNS = 3;

/** Places the side turnings. It leaves after its stone, passes its card, and always comes back further on. */
export function placeTurnings(turnings: readonly TurningPart[], count: number): TurningPlace[] {
  const lanes: TurningPlace[][] = [];
  const placed: TurningPlace[] = [];
  for (const turning of turnings) {
    const after = Math.min(Math.max(0, turning.afterStone), Math.max(0, count - 2));
    const back = Math.min(Math.max(turning.backAtStone, after + 1), Math.max(0, count - 1));
    const tight = back - after < 2;
    const from = tight ? Math.max(0, Math.min(after, count - 2)) : after + 1;
    const to = tight ? Math.min(count, from + 2) : back;
    const wide = Math.min(count, Math.max(to - from, LEAST_COLUMNS));
    const turn = placed.filter((one) => one.after === after).length;
    const place = { id: turning.id, after, back, from, to, cardFrom: 0, cardTo: wide, tight, lane: 0, turn };
    placed.push(place);
    for (let lane = 0; ; lane += 1) {
      const beside = [...(lanes[lane] ?? []), place].sort((a, b) => a.from - b.from);
      if (!spread(beside, count)) continue;
      lanes[lane] = beside;
      place.lane = lane;
      break;
    }
  }
  return placed;
}

/**
 * Moves the cards of one row, in order of their legs, so that none lies on another and each still covers its own
 * legs: the middle of the legs where there is room. False, and nothing moved, where the row has no room for all.
 */
function spread(row: readonly TurningPlace[], count: number): boolean {
  const wide = ({ cardFrom, cardTo }: TurningPlace) => cardTo - cardFrom;
  const least: number[] = [];
  let end = 0;
  for (const place of row) {
    const start = Math.max(end, place.to - wide(place), 0);
    if (start > Math.min(place.from, count - wide(place))) return false;
    least.push(start);
    end = start + wide(place);
  }
  let room = count;
  for (const [at, place] of [...row.entries()].reverse()) {
    const columns = wide(place);
    const middle = place.from - Math.floor((columns - (place.to - place.from)) / 2);
    place.cardFrom = Math.max(least[at] ?? 0, Math.min(middle, room - columns));
    place.cardTo = place.cardFrom + columns;
    room = place.cardFrom;
  }
  return true;
}
