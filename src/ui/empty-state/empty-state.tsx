import type { ReactNode } from 'react';
import css from './empty-state.module.css';

type Props = { title: ReactNode; children?: ReactNode; picture?: ReactNode; action?: ReactNode };

/** Nothing here yet: says what will stand here and the one thing to do about it. */
export function EmptyState({ title, children, picture, action }: Props) {
  return (
    <div className={css.empty}>
      {picture === undefined ? null : <div className={css.picture}>{picture}</div>}
      <p className={css.title}>{title}</p>
      {children === undefined ? null : <div className={css.words}>{children}</div>}
      {action}
    </div>
  );
}
