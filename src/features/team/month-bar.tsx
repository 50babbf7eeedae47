import { type Count, weightOf } from '../../plan/learning-brief/count.ts';
import css from './sheet.module.css';

const TALL = 20;
const WIDE = 24;

type Props = { count: Count; most: number; words: string };

/** How many families in one month: a bar with its number under it; fewer than five is a dash on the ground. */
export function MonthBar({ count, most, words }: Props) {
  const tall = count === null ? 2 : Math.max(4, (weightOf(count) / Math.max(most, 1)) * TALL);
  return (
    <span className={css.bar} data-few={count === null ? '' : undefined}>
      <svg viewBox={`0 0 ${WIDE} ${TALL}`} aria-hidden="true" focusable="false">
        <rect x={0} y={TALL - tall} width={WIDE} height={tall} rx={1.5} />
      </svg>
      <bdi dir="ltr">{words}</bdi>
    </span>
  );
}
