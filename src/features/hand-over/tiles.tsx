import type { ReactNode } from 'react';
import css from './handed-frame.module.css';

/** The tiles below a question, in one row of equal measure: no answer is larger than another. */
export function Tiles({ children }: { children: ReactNode }) {
  return <div className={css.tiles}>{children}</div>;
}
