import { type ReactNode, useId } from 'react';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { useBeside } from '../../plan-ui/side-by-side/two-languages.tsx';
import css from './asked-of.module.css';

/** A heading and its list. */
export function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  const two = useBeside() !== null;
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id} className={css.heading}>
        <Both inline>{title}</Both>
      </h2>
      <ul className={css.small} data-two={two ? '' : undefined}>
        {children}
      </ul>
    </section>
  );
}
