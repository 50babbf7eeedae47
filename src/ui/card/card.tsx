import { type ReactNode, useId } from 'react';
import css from './card.module.css';

type Props = {
  children: ReactNode;
  kind?: 'plain' | 'must-do' | 'family' | 'sunk' | 'said' | undefined;
  /** With a title the card is a region of that name. */
  title?: ReactNode;
  /** Heading level of the title. */
  level?: 2 | 3 | undefined;
  /** Small words or a button at the end of the title line. */
  aside?: ReactNode;
};

/** What lies on the paper. Only must-dos have the full ink outline (look, principle 8). */
export function Card({ children, kind = 'plain', title, level = 2, aside }: Props) {
  const id = useId();
  if (title === undefined) {
    return (
      <div className={css.card} data-kind={kind}>
        {children}
      </div>
    );
  }
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={css.card} data-kind={kind} aria-labelledby={id}>
      <div className={css.head}>
        <Heading id={id} className={css.title}>
          {title}
        </Heading>
        {aside === undefined ? null : <div className={css.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
