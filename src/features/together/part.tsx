import { type ReactNode, useId } from 'react';
import css from './asked-of.module.css';

/** A heading and its list. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id} className={css.heading}>
        {title}
      </h2>
      <ul className={css.small}>{children}</ul>
    </section>
  );
}
