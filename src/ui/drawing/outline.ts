import { getStroke } from 'perfect-freehand';
import type { Line } from './line.ts';

// The only file that knows the package: another one takes its place here.

/** How broad a line is, in units of the sheet. */
const broad = { thin: 10, middle: 22, thick: 48 } as const;
const PER_POINT = 3;

/** The edge of a line as an SVG path. A tap without a stroke is a dot. */
export function outlineOf({ points, thickness }: Line): string {
  const own = points[2] !== undefined && points[2] >= 0;
  const path: [number, number, number][] = [];
  for (let at = 0; at + 2 < points.length; at += PER_POINT)
    path.push([points[at] ?? 0, points[at + 1] ?? 0, own ? (points[at + 2] ?? 50) / 100 : 0.5]);
  const edge = getStroke(path, {
    size: broad[thickness],
    thinning: own ? 0.6 : 0.35,
    smoothing: 0.5,
    streamline: 0.4,
    simulatePressure: !own,
    last: true,
  });
  const [first, ...rest] = edge;
  if (first === undefined) return '';
  const round = (one: number) => Math.round(one);
  let d = `M${round(first[0])} ${round(first[1])}Q`;
  let from = first;
  for (const to of [...rest, first]) {
    d += `${round(from[0])} ${round(from[1])} ${round((from[0] + to[0]) / 2)} ${round((from[1] + to[1]) / 2)} `;
    from = to;
  }
  return `${d}Z`;
}
