import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './quiet-table.module.css';

type Props = {
  title: ReactNode;
  /** "When", "Who helps" … with what stands beside it. */
  /** In half the width: what a fact is called stands over it. */
  narrow?: boolean | undefined;
  facts?: readonly { id: string; name: ReactNode; words: ReactNode }[] | undefined;
  children?: ReactNode;
};

/** One thing on paper: picture at the start, and what it says. Never torn over two pages. `picture` null: in words. */
export function PaperRow({ picture, children }: { picture: ReactNode | null; children: ReactNode }) {
  return (
    <div className={css.row} data-bare={picture === null ? '' : undefined}>
      {picture === null ? null : <PaperRowPicture>{picture}</PaperRowPicture>}
      {children}
    </div>
  );
}

/** The picture of a row in its frame; small where it stands between two columns. */
export const PaperRowPicture = ({ small = false, children }: { small?: boolean; children: ReactNode }) => (
  <div className={css.picture} data-small={small ? '' : undefined}>
    {children}
  </div>
);

/** What a row says: the sentence, the facts, boxes to tick. */
export function PaperBody({ title, facts = [], narrow = false, children }: Props) {
  return (
    <div className={css.body}>
      <h2 className={css.title}>{title}</h2>
      {facts.length === 0 ? null : (
        <dl className={css.facts} data-narrow={narrow ? '' : undefined}>
          {facts.flatMap((fact) => [
            <dt key={`${fact.id}-name`}>{fact.name}</dt>,
            <dd key={fact.id}>{fact.words}</dd>,
          ])}
        </dl>
      )}
      {children === undefined ? null : <PaperTicks>{children}</PaperTicks>}
    </div>
  );
}

/** Boxes to tick, or what was answered. */
export const PaperTicks = ({ children }: { children: ReactNode }) => (
  <div className={css.ticks}>{children}</div>
);

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
