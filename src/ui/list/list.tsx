import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { Link } from '../link/link.tsx';
import css from './list.module.css';

type ListProps = {
  children: ReactNode;
  /** lines: a line above every row; plain: none above the first; cards: each row its own card. */
  kind?: 'lines' | 'plain' | 'cards' | undefined;
  /** Where the order means something. */
  ordered?: boolean | undefined;
  label?: string | undefined;
};

/** Rows of things. Keeps the list role, which some browsers drop when bullets are hidden. */
export function List({ children, kind = 'lines', ordered = false, label }: ListProps) {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
    <Kind role="list" className={css.list} data-kind={kind} aria-label={label}>
      {children}
    </Kind>
  );
}

type RowProps = {
  children: ReactNode;
  /** Small line below the words. */
  note?: ReactNode;
  picture?: ReactNode;
  /** State, date or a button at the end. */
  end?: ReactNode;
  /** On phones the end goes on a line of its own. */
  endWide?: boolean | undefined;
  /** A second line over the whole width. */
  below?: ReactNode;
  /** The whole row leads somewhere. */
  href?: string | undefined;
  onClick?: (() => void) | undefined;
};

/** One row: picture, words with a note, something at the end. */
export function Row({ children, note, picture, end, endWide = false, below, href, onClick }: RowProps) {
  const goes = href !== undefined || onClick !== undefined;
  return (
    <li className={css.row} data-goes={goes ? '' : undefined}>
      <span className={css.picture}>{picture}</span>
      <div className={css.words}>
        {href !== undefined ? (
          <Link className={css.go} href={href} onClick={onClick === undefined ? undefined : () => onClick()}>
            {children}
          </Link>
        ) : onClick !== undefined ? (
          <button type="button" className={css.go} onClick={() => onClick()}>
            {children}
          </button>
        ) : (
          <div>{children}</div>
        )}
        {note === undefined ? null : <div className={css.note}>{note}</div>}
      </div>
      {end === undefined && !goes ? null : (
        <div className={css.end} data-wide={endWide ? '' : undefined}>
          {end}
          {goes ? (
            <span className={css.chevron}>
              <Icon name="chevron" />
            </span>
          ) : null}
        </div>
      )}
      {below === undefined ? null : <div className={css.below}>{below}</div>}
    </li>
  );
}
