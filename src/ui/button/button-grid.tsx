import type { ReactNode } from 'react';
import css from './button.module.css';

type Props = {
  /** answers: two or three of equal weight; tiles: pictures over a word. */
  of: 'answers' | 'tiles';
  children: ReactNode;
};

/** Buttons in equal measure, so that no answer is larger than another (look, principle 5). */
export function ButtonGrid({ of, children }: Props) {
  return (
    <div className={css.grid} data-of={of}>
      {children}
    </div>
  );
}
