import { type ReactNode, useId } from 'react';
import css from './paper.module.css';

type Props = {
  title: string;
  /** What is said instead when there is nothing. */
  empty?: string | null;
  children: ReactNode;
};

/** A part of the plan on paper, under its heading. */
export function Part({ title, empty = null, children }: Props) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id} className={css.heading}>
        {title}
      </h2>
      {empty === null ? children : <p>{empty}</p>}
    </section>
  );
}
