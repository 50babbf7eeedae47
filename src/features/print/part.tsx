import { type ReactNode, useId } from 'react';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import css from './paper.module.css';

type Props = {
  /** a `<Say>`, so that it is said in both languages where there are two */
  title: ReactNode;
  /** What is said instead when there is nothing. */
  empty?: ReactNode;
  children: ReactNode;
};

/** A part of the plan on paper, under its heading. */
export function Part({ title, empty = null, children }: Props) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id} className={css.heading}>
        <Both inline>{title}</Both>
      </h2>
      {empty === null ? children : <Both>{<p>{empty}</p>}</Both>}
    </section>
  );
}
