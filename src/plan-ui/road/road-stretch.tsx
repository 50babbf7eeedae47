import { entryPath, gapPath, type Way } from './road-geometry.ts';
import css from './road-stretch.module.css';

/** The road from stone `index` to the next, or the way in; drawn for both directions, the style sheet shows one. */
export function RoadStretch({ way, index, walked }: { way: Way; index: number | 'entry'; walked: boolean }) {
  const path = index === 'entry' ? entryPath(way) : gapPath(index, way);
  return (
    <svg
      className={`${index === 'entry' ? css.entry : css.gap} ${css[way]}`}
      viewBox={way === 'across' ? '0 0 100 2' : '0 0 2 100'}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className={css.kerb} d={path} />
      <path className={css.fill} d={path} data-walked={walked ? '' : undefined} />
    </svg>
  );
}
