import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './disclosure.module.css';

type Props = {
  /** What is folded away: "What happened before". */
  title: ReactNode;
  /** How much there is: "2 meetings, 6 steps done". */
  aside?: ReactNode;
  children: ReactNode;
  startOpen?: boolean | undefined;
  kind?: 'sunk' | 'plain' | undefined;
};

/** Folded things, natively: findable by the browser's search, printable when open. */
export function Disclosure({ title, aside, children, startOpen = false, kind = 'sunk' }: Props) {
  return (
    <details className={css.details} data-kind={kind} open={startOpen ? true : undefined}>
      <summary className={css.summary}>
        <span className={css.chevron}>
          <Icon name="chevron" />
        </span>
        <span className={css.words}>{title}</span>
        {aside === undefined ? null : <span className={css.aside}>{aside}</span>}
      </summary>
      <div className={css.body}>{children}</div>
    </details>
  );
}
