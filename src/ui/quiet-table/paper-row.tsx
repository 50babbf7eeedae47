import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './quiet-table.module.css';

type Props = {
  /** null on a paper in words */
  picture: ReactNode | null;
  title: ReactNode;
  /** "When", "Who helps" … with what stands beside it. */
  facts?: readonly { id: string; name: ReactNode; words: ReactNode }[] | undefined;
  children?: ReactNode;
};

/** One thing on paper: picture at the start, what it says, the facts, boxes to tick. Never torn over two pages. */
export function PaperRow({ picture, title, facts = [], children }: Props) {
  return (
    <div className={css.row} data-bare={picture === null ? '' : undefined}>
      {picture === null ? null : <div className={css.picture}>{picture}</div>}
      <div className={css.body}>
        <h2 className={css.title}>{title}</h2>
        {facts.length === 0 ? null : (
          <dl className={css.facts}>
            {facts.flatMap((fact) => [
              <dt key={`${fact.id}-name`}>{fact.name}</dt>,
              <dd key={fact.id}>{fact.words}</dd>,
            ])}
          </dl>
        )}
        {children === undefined ? null : <div className={css.ticks}>{children}</div>}
      </div>
    </div>
  );
}

/** A box on paper, empty to be ticked by hand or already ticked; `spoken` says which to screen readers. */
export function PaperTick({
  ticked,
  spoken,
  children,
}: {
  ticked: boolean;
  spoken: string;
  children: ReactNode;
}) {
  return (
    <span className={css.tick}>
      <span className={css.box} role="img" aria-label={spoken}>
        {ticked ? <Icon name="check" /> : null}
      </span>
      <span>{children}</span>
    </span>
  );
}
