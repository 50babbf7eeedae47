/** The drawing is 1000 wide and 300 high; the path winds from the start at the bottom to the end at the top. */
export const pathBox = { width: 1000, height: 300 };

/** Where a place (0..1) on the winding path lies in the drawing. Places outside are brought to the nearest end. */
export function pointOnPath(place: number): { x: number; y: number } {
  const t = Math.min(1, Math.max(0, place));
  const climb = 210 - 120 * t;
  return { x: 70 + 860 * t, y: climb + 52 * Math.sin(t * Math.PI * 3) };
}

/** The path as an SVG path of short straight pieces, from `from` to `to`. */
export function pathBetween(from: number, to: number): string {
  const pieces = 90;
  const points = Array.from({ length: pieces + 1 }, (_, index) => {
    const { x, y } = pointOnPath(from + ((to - from) * index) / pieces);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}
