import type { ReactNode } from 'react';
import css from './week-blocks.module.css';

type Props = {
  /** Whole weeks without movement. More than `total` are drawn too: blocks are counted, not capped. */
  weeks: number;
  /** Length of the scale, the same for all families. */
  total?: number | undefined;
  /** The same in words: "8 days. The twins have lived 1,540." */
  words: ReactNode;
};

/** Time lost as blocks of one week that can be counted; the words beside them carry the meaning (look, principle 6). */
export function WeekBlocks({ weeks, total = 12, words }: Props) {
  const full = Math.max(0, Math.floor(weeks));
  return (
    <div className={css.weeks}>
      <div className={css.blocks} aria-hidden="true">
        {Array.from({ length: Math.max(total, full) }, (_, index) => (
          // The blocks have no identity but their place.
          <span key={`week-${index + 1}`} className={css.block} data-full={index < full ? '' : undefined} />
        ))}
      </div>
      <p className={css.words}>{words}</p>
    </div>
  );
}
