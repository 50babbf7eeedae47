import type { ReactNode } from 'react';
import css from './path-choice.module.css';
import { pathBetween, pathBox, pointOnPath } from './winding-path.ts';

type Props = {
  /** Spoken name: the question. */
  label: string;
  /** Picture and word at either end. */
  start: ReactNode;
  end: ReactNode;
  /** 0 at the start, 1 at the end; null: not answered, no mark is drawn. */
  value: number | null;
  onChange: (value: number) => void;
  /** The place in words, for screen readers ("about half way"). */
  placeWords: (value: number) => string;
  /** Said while nothing is chosen. */
  emptyWords: string;
};

/** "How far along are we?" for a small child: a place on a winding path, without numbers. */
export function PathChoice({ label, start, end, value, onChange, placeWords, emptyWords }: Props) {
  const here = pointOnPath(value ?? 0);
  return (
    <div className={css.wrap}>
      <div className={css.board}>
        <svg className={css.drawing} viewBox={`0 0 ${pathBox.width} ${pathBox.height}`} aria-hidden="true">
          <path className={css.kerb} d={pathBetween(0, 1)} />
          <path className={css.soft} d={pathBetween(0, 1)} />
          {value === null ? null : (
            <>
              <path className={css.walked} d={pathBetween(0, value)} />
              <circle className={css.ring} cx={here.x} cy={here.y} r="46" />
              <circle className={css.here} cx={here.x} cy={here.y} r="33" />
            </>
          )}
        </svg>
        <input
          className={css.range}
          type="range"
          min="0"
          max="100"
          step="1"
          value={Math.round((value ?? 0.5) * 100)}
          aria-label={label}
          aria-valuetext={value === null ? emptyWords : placeWords(value)}
          onChange={(event) => onChange(Number(event.target.value) / 100)}
          onClick={(event) => onChange(Number(event.currentTarget.value) / 100)}
        />
      </div>
      <div className={css.ends}>
        <span className={css.end}>{start}</span>
        <span className={css.end}>{end}</span>
      </div>
    </div>
  );
}
