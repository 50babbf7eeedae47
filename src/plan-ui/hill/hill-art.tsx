import type { HillKind } from '../../plan/hills/facts.ts';
import css from './hill-art.module.css';

/** Our own drawing of the three places: the same hill under a sun, a cloud or a star. Decoration: the word stands beside it. */
export function HillArt({ kind, size = 'm' }: { kind: HillKind; size?: 's' | 'm' | 'l' }) {
  return (
    <svg className={css.art} data-size={size} viewBox="0 0 144 108" aria-hidden="true" focusable="false">
      {sky[kind]}
      <path className={css.ground} d="M4 100C30 58 52 52 72 52s42 6 68 48z" />
      <path className={css.path} d="M66 99c14-8-6-16 2-24 6-6 8-10 4-16" />
    </svg>
  );
}

const sky: Readonly<Record<HillKind, React.ReactNode>> = {
  good: (
    <g className={css.sun}>
      <circle cx="72" cy="25" r="11" />
      <path d="M72 8V3M72 47v-5M55 25h-5M94 25h-5M60 13l-4-4M88 41l-4-4M60 37l-4 4M88 9l-4 4" />
    </g>
  ),
  worries: (
    <path
      className={css.cloud}
      d="M50 40a11 11 0 0 1 2-21.800 15 15 0 0 1 28-4.200 12 12 0 0 1 13 13.500A8.500 8.500 0 0 1 92 40z"
    />
  ),
  wishes: (
    <path
      className={css.star}
      d="M72 6l6 12.800 14 1.800-10.300 9.700 2.600 13.900L72 37.400l-12.300 6.800 2.600-13.900L52 20.600l14-1.800z"
    />
  ),
};
