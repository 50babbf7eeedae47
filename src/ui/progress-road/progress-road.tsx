import type { CSSProperties, ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { Link } from '../link/link.tsx';
import css from './progress-road.module.css';

export type Stop = {
  id: string;
  /** Spoken: what it is and how it stands ("Bev gets a key, done"). */
  name: string;
  picture: ReactNode;
  state: 'reached' | 'here' | 'ahead';
  href?: string | undefined;
  onPick?: (() => void) | undefined;
};

type Props = {
  stops: readonly Stop[];
  /** "Step 2 of 5". */
  words: ReactNode;
};

function Disc({ stop }: { stop: Stop }) {
  const inside = (
    <>
      <span className={css.picture}>{stop.picture}</span>
      <span className={css.spoken}>{stop.name}</span>
      {stop.state === 'reached' ? (
        <span className={css.badge}>
          <Icon name="check" />
        </span>
      ) : null}
    </>
  );
  const current = stop.state === 'here' ? ('step' as const) : undefined;
  if (stop.href !== undefined) {
    return (
      <Link
        className={css.disc}
        href={stop.href}
        aria-current={current}
        onClick={stop.onPick === undefined ? undefined : () => stop.onPick?.()}
      >
        {inside}
      </Link>
    );
  }
  if (stop.onPick !== undefined) {
    return (
      <button type="button" className={css.disc} aria-current={current} onClick={() => stop.onPick?.()}>
        {inside}
      </button>
    );
  }
  return (
    <span className={css.disc} aria-current={current}>
      {inside}
    </span>
  );
}

/** The small road between Back and Next: where we are among the steps, and a way to each of them. */
export function ProgressRoad({ stops, words }: Props) {
  const picks = stops.some((stop) => stop.href !== undefined || stop.onPick !== undefined);
  return (
    <div className={css.wrap}>
      <ol
        className={css.stops}
        style={{ '--count': stops.length } as CSSProperties}
        // Many stops scroll sideways; without anything to press inside, the keyboard needs a way in.
        tabIndex={picks || stops.length < 6 ? undefined : 0}
      >
        {stops.map((stop) => (
          <li key={stop.id} className={css.stop} data-state={stop.state}>
            <span className={css.road} />
            <Disc stop={stop} />
          </li>
        ))}
      </ol>
      <p className={css.words}>{words}</p>
    </div>
  );
}
