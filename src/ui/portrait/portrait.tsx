import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './portrait.module.css';

type Props = {
  /** The face, drawn by the caller. It must be decoration (empty alt) when there is a caption. */
  picture: ReactNode;
  /** The name under it. */
  caption?: ReactNode;
  size?: 'xs' | 'm' | 'l' | 'xl' | undefined;
  /** Present, chosen: a green disc with a tick. Say it in words too. */
  ticked?: boolean | undefined;
  /** Not here: a dashed ring. Say it in words too. */
  away?: boolean | undefined;
};

/** A person is a face in a circle, the same everywhere (look, principle 4). */
export function Portrait({ picture, caption, size = 'm', ticked = false, away = false }: Props) {
  const circle = (
    <span className={css.circle} data-size={size} data-away={away ? '' : undefined}>
      <span className={css.face}>{picture}</span>
      {ticked ? (
        <span className={css.badge}>
          <Icon name="check" />
        </span>
      ) : null}
    </span>
  );
  if (caption === undefined) return circle;
  return (
    <span className={css.who} data-size={size}>
      {circle}
      <span>{caption}</span>
    </span>
  );
}

/** Several faces, each partly over the one before. */
export function PortraitPile({ children }: { children: ReactNode }) {
  return <span className={css.pile}>{children}</span>;
}
