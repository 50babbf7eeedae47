import { useWords } from '../../i18n/use-words.ts';
import { pathBetween, pathBox, pointOnPath } from '../../ui/path-choice/winding-path.ts';
import css from './place-on-path.module.css';
import { placeWords } from './place-words.ts';

/** Where somebody put their mark on the path: a place, never a number (N4). `place`: 0 to 1. */
export function PlaceOnPath({ place }: { place: number }) {
  const t = useWords('scaling');
  const { x, y } = pointOnPath(place);
  return (
    <svg
      className={css.path}
      viewBox={`0 0 ${pathBox.width} ${pathBox.height}`}
      role="img"
      aria-label={t(placeWords(place))}
    >
      <path className={css.kerb} d={pathBetween(0, 1)} />
      <path className={css.soft} d={pathBetween(0, 1)} />
      <circle className={css.mark} cx={x} cy={y} r="52" />
    </svg>
  );
}
