import type { ReactNode } from 'react';
import css from './face.module.css';

/** 1 is the saddest, 5 the happiest. */
export type Feeling = 1 | 2 | 3 | 4 | 5;

export const feelings: readonly Feeling[] = [1, 2, 3, 4, 5];

const mouths: Record<Feeling, ReactNode> = {
  1: (
    <>
      <path d="M30 74Q50 50 70 74" />
      <path d="M24 38l14-7M76 38l-14-7" />
    </>
  ),
  2: <path d="M32 70Q50 58 68 70" />,
  3: <path d="M33 66H67" />,
  4: <path d="M31 62Q50 76 69 62" />,
  5: <path className={css.ink} d="M27 58Q50 92 73 58Z" />,
};

type Props = {
  feeling: Feeling;
  /** Without it the face is decoration: the word stands beside it. */
  label?: string | undefined;
};

/** A feeling, drawn in ink on white: no skin, no yellow, brow and mouth differ (look, principle 2). Size by `--face`. */
export function Face({ feeling, label }: Props) {
  const eyes = feeling === 1 ? 46 : 43;
  return (
    <svg
      className={css.face}
      viewBox="0 0 100 100"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      focusable="false"
    >
      <circle className={css.head} cx="50" cy="50" r="46" />
      <circle className={css.eye} cx="35" cy={eyes} r="4.5" />
      <circle className={css.eye} cx="65" cy={eyes} r="4.5" />
      {mouths[feeling]}
    </svg>
  );
}
