import type { ReactNode } from 'react';
import css from './strength-meter.module.css';

type Props = {
  /** How many of the four bars are full. */
  level: 0 | 1 | 2 | 3 | 4;
  /** What it means, in words. The bars alone say nothing. */
  words: ReactNode;
};

/** Words first, bars beside them, one colour: strength is not a verdict. */
export function StrengthMeter({ level, words }: Props) {
  return (
    <div className={css.meter}>
      <div className={css.bars} aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} className={css.bar} data-full={bar <= level ? '' : undefined} />
        ))}
      </div>
      <p className={css.words} aria-live="polite">
        {words}
      </p>
    </div>
  );
}
