import { type PointerEvent, useRef, useState } from 'react';
import css from './drawing.module.css';
import { BareLine, Lines } from './drawing.tsx';
import type { Line, Sheet } from './line.ts';

type Props = {
  lines: readonly Line[];
  /** A line more. Undo is the caller's: it has the lines. */
  onLine: (line: Line) => void;
  sheet: Sheet;
  crayon: string;
  thickness: Line['thickness'];
  label: string;
};

/** Points nearer than this to the last one are not kept, in units of the sheet. */
const NEAR = 3;

/**
 * A sheet to draw on with finger, pen or mouse; one pointer at a time, so that a resting hand draws nothing. It cannot be
 * drawn on by keyboard: whoever uses it puts pictures and words beside it.
 */
export function DrawSheet({ lines, onLine, sheet, crayon, thickness, label }: Props) {
  const [live, setLive] = useState<Line | null>(null);
  const drawing = useRef<{ pointer: number; pen: boolean; points: number[] } | null>(null);
  const frame = useRef(0);

  const add = (event: PointerEvent<SVGSVGElement>) => {
    const now = drawing.current;
    if (now === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { nativeEvent } = event;
    const all = nativeEvent.getCoalescedEvents?.() ?? [];
    for (const one of all.length > 0 ? all : [nativeEvent]) {
      const inside = (share: number, most: number) => Math.min(most, Math.max(0, Math.round(share * most)));
      const x = inside((one.clientX - box.left) / box.width, sheet.width);
      const y = inside((one.clientY - box.top) / box.height, sheet.height);
      const [lastX = -99, lastY = -99] = now.points.slice(-3);
      if (Math.hypot(x - lastX, y - lastY) < NEAR) continue;
      now.points.push(x, y, now.pen ? Math.round(one.pressure * 100) : -1);
    }
  };
  const lineNow = (): Line => ({ crayon, thickness, points: [...(drawing.current?.points ?? [])] });

  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current?.pointer !== event.pointerId) return;
    cancelAnimationFrame(frame.current);
    const line = lineNow();
    drawing.current = null;
    setLive(null);
    onLine(line);
  };

  return (
    <svg
      className={css.sheet}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={label}
      data-draws=""
      onPointerDown={(event) => {
        if (drawing.current !== null || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawing.current = { pointer: event.pointerId, pen: event.pointerType === 'pen', points: [] };
        add(event);
        setLive(lineNow());
      }}
      onPointerMove={(event) => {
        if (drawing.current?.pointer !== event.pointerId) return;
        add(event);
        // At most one drawing of the line a frame, however often the pen reports.
        cancelAnimationFrame(frame.current);
        frame.current = requestAnimationFrame(() => {
          if (drawing.current !== null) setLive(lineNow());
        });
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <Lines lines={lines} />
      {live === null ? null : <BareLine line={live} />}
    </svg>
  );
}
