import type { CSSProperties, ReactNode } from 'react';
import type { TurningPart, TurningPlace } from './road-geometry.ts';
import css from './road-turning.module.css';

export type RoadTurning = TurningPart & {
  /** "Plan B: if …, Bev comes within one hour." Say here too when it is in use. */
  words: ReactNode;
  picture: ReactNode;
  inUse: boolean;
};

type Props = { turning: RoadTurning; place: TurningPlace };

/** Plan B: dots leave the road after a stone, pass the card, and come back to the road further on. */
export function RoadTurningItem({ turning, place }: Props) {
  const style = {
    '--from': place.from,
    '--to': place.to,
    '--card-from': place.cardFrom,
    '--card-to': place.cardTo,
    '--row': place.lane,
    '--after': place.after,
    '--back': place.back,
    '--turn': place.turn,
  } as CSSProperties;
  return (
    <li
      className={css.turning}
      data-tight={place.tight ? '' : undefined}
      data-in-use={turning.inUse ? '' : undefined}
      style={style}
    >
      <svg className={css.legs} aria-hidden="true" focusable="false">
        <rect />
      </svg>
      <div className={css.card}>
        <span className={css.picture}>{turning.picture}</span>
        <div className={css.words}>{turning.words}</div>
      </div>
    </li>
  );
}
