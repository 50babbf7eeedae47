import type { CSSProperties, ReactNode } from 'react';
import { Icon } from '../../ui/icon/icon.tsx';
import { Link } from '../../ui/link/link.tsx';
import { levelOf, type StoneState } from './road-geometry.ts';
import css from './road-stone.module.css';
import { RoadStretch } from './road-stretch.tsx';

export type RoadStone = {
  id: string;
  name: ReactNode;
  /** "by Fri 29 Jan" or "Done 8 Jan". */
  whenWords: ReactNode;
  /** "Late": the stone stays, the first date is struck through beside the new one. */
  lateWords?: ReactNode;
  firstDateWords?: ReactNode;
  state: StoneState;
  /** One picture or two faces; decoration, the name says what it is. */
  picture: ReactNode;
  href?: string | undefined;
  onPick?: (() => void) | undefined;
};

type Props = {
  stone: RoadStone;
  index: number;
  isLast: boolean;
  /** Is the road after it behind us? */
  walked: boolean;
  /** Its lines may hang down beside the cards below. */
  hangs: boolean;
  hereWords: ReactNode;
  /** What the ribbons say from here on; shown here only when the road runs down. */
  change: readonly ReactNode[];
  /** The ribbons beside a road that runs down. */
  ribbonPiece: ReactNode;
};

function Words({ stone, change }: Pick<Props, 'stone' | 'change'>) {
  return (
    <span className={css.words}>
      {change.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one for each ribbon, always in the same order
        <span key={at} className={css.change}>
          {words}
        </span>
      ))}
      <span className={css.name}>{stone.name}</span>
      {stone.lateWords === undefined ? (
        <span className={css.when}>{stone.whenWords}</span>
      ) : (
        <>
          <span className={css.late}>
            <Icon name="hourglass" />
            {stone.lateWords}
          </span>
          {stone.firstDateWords === undefined ? null : (
            <span className={css.when}>
              <s>{stone.firstDateWords}</s>{' '}
            </span>
          )}
          <span className={css.new}>{stone.whenWords}</span>
        </>
      )}
    </span>
  );
}

/** One stone with its name, and the road from it to the next. */
export function RoadStoneItem(props: Props) {
  const { stone, index, isLast, walked, hangs, hereWords, change, ribbonPiece } = props;
  const here = stone.state === 'here';
  const current = here ? ('step' as const) : undefined;
  const goes = stone.href !== undefined || stone.onPick !== undefined;
  const inside = (
    <>
      {here ? (
        <span className={css.marker}>
          {hereWords}
          <span className={css.pointer} />
        </span>
      ) : null}
      <span className={css.disc}>
        <span className={css.picture}>{stone.picture}</span>
        {stone.state === 'reached' ? (
          <span className={css.badge}>
            <Icon name="check" />
          </span>
        ) : null}
      </span>
      <Words stone={stone} change={change} />
    </>
  );
  const pick = stone.onPick;
  return (
    <li
      className={css.stone}
      data-state={stone.state}
      data-low={levelOf(index) === 2 ? '' : undefined}
      data-hangs={hangs ? '' : undefined}
      aria-current={goes ? undefined : current}
      style={{ '--i': index } as CSSProperties}
    >
      {ribbonPiece}
      {index === 0 ? (
        <>
          <RoadStretch way="across" index="entry" walked={stone.state !== 'ahead'} />
          <RoadStretch way="down" index="entry" walked={stone.state !== 'ahead'} />
        </>
      ) : null}
      {isLast ? null : (
        <>
          <RoadStretch way="across" index={index} walked={walked} />
          <RoadStretch way="down" index={index} walked={walked} />
        </>
      )}
      {stone.href !== undefined ? (
        <Link
          className={css.body}
          href={stone.href}
          aria-current={current}
          onClick={pick === undefined ? undefined : () => pick()}
        >
          {inside}
        </Link>
      ) : pick !== undefined ? (
        <button type="button" className={css.body} aria-current={current} onClick={() => pick()}>
          {inside}
        </button>
      ) : (
        <div className={css.body}>{inside}</div>
      )}
    </li>
  );
}
