import type { Count } from '../../plan/learning-brief/learning-brief.ts';
import css from './team.module.css';

const HEIGHT = 24;
const STEP = 14;

/** Families month by month as bars; fewer than five is a dash on the ground. The numbers stand in the table beside it. */
export function Trend({ months, most }: { months: readonly Count[]; most: number }) {
  return (
    <svg
      className={css.trend}
      viewBox={`0 0 ${STEP * months.length} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {months.map((count, at) => {
        const tall = count === null ? 1.5 : Math.max(3, (count / Math.max(most, 1)) * HEIGHT);
        const x = at * STEP + 2;
        // The months have no identity but their place.
        return (
          <rect key={`month-${at + 1}`} x={x} y={HEIGHT - tall} width={STEP - 4} height={tall} rx={1.5} />
        );
      })}
    </svg>
  );
}
