import { memo } from 'react';
import css from './drawing.module.css';
import type { Line, Sheet } from './line.ts';
import { useOutlines } from './use-outlines.ts';

type Props = {
  lines: readonly Line[];
  sheet: Sheet;
  /** What a screen reader says of it. */
  label: string;
};

/** A drawing to look at: the same on the screen and on paper. It runs the same way in every language. */
export function Drawing({ lines, sheet, label }: Props) {
  return (
    <svg
      className={css.sheet}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={label}
      preserveAspectRatio="xMidYMid meet"
    >
      <Lines lines={lines} />
    </svg>
  );
}

/** All lines that are finished. Drawn again only when one is added or taken back. */
export const Lines = memo(function Lines({ lines }: { lines: readonly Line[] }) {
  const edges = useOutlines(lines);
  return lines.map((line, at) => {
    const edge = edges[at];
    // A line has no name; its place is what it is: lines only come and go at the end.
    const key = `line ${at}`;
    return edge ? (
      <path key={key} className={css.line} data-crayon={line.crayon} d={edge} />
    ) : (
      <BareLine key={key} line={line} />
    );
  });
});

/** A line as it is under the finger: of one thickness, from point to point. Its real edge follows in a moment. */
export function BareLine({ line: { crayon, thickness, points } }: { line: Line }) {
  let d = '';
  for (let at = 0; at + 2 < points.length; at += 3)
    d += `${at === 0 ? 'M' : 'L'}${points[at]} ${points[at + 1]}`;
  // A tap is a dot: a line needs a second point to show its round ends.
  if (points.length === 3) d += `l0 1`;
  return <path className={css.bare} data-crayon={crayon} data-thickness={thickness} d={d} />;
}
