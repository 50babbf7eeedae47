import type { ReactNode } from 'react';
import css from './week-blocks.module.css';

type Props = {
  /** How much of each week it is about: no day, some days, all days. The first week first. */
  weeks: readonly ('none' | 'some' | 'all')[];
  /** The same in words. */
  words: ReactNode;
};

/** Every week of a longer time as a block: empty, half or full, so that it is told by shape; the words beside carry the meaning. */
export function WeekRow({ weeks, words }: Props) {
  return (
    <div className={css.weeks}>
      <div className={css.blocks} aria-hidden="true">
        {weeks.map((week, at) => (
          // The blocks have no identity but their place.
          <span
            key={`week-${at + 1}`}
            className={css.block}
            data-full={week === 'all' ? '' : undefined}
            data-half={week === 'some' ? '' : undefined}
          />
        ))}
      </div>
      <p className={css.words}>{words}</p>
    </div>
  );
}
