import { type ReactNode, useId } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './drawing.module.css';
import type { Line } from './line.ts';

type Named<T extends string> = { readonly value: T; readonly words: string };

type Props<C extends string> = {
  /** Names of the two groups for screen readers. */
  crayonLabel: string;
  thicknessLabel: string;
  crayons: readonly Named<C>[];
  thicknesses: readonly Named<Line['thickness']>[];
  crayon: C;
  thickness: Line['thickness'];
  onCrayon: (crayon: C) => void;
  onThickness: (thickness: Line['thickness']) => void;
  /** Undo and the like, at the end of the row. */
  children: ReactNode;
};

/** Colours and thicknesses to draw with. Native radio buttons; the chosen one has an edge, a tint and a tick. */
export function DrawTools<C extends string>(props: Props<C>) {
  const name = useId();
  return (
    <div className={css.tools}>
      <fieldset className={css.row}>
        <legend className={css.hidden}>{props.crayonLabel}</legend>
        {props.crayons.map(({ value, words }) => (
          <label key={value} className={css.pick}>
            <input
              type="radio"
              name={`${name}-crayon`}
              value={value}
              checked={props.crayon === value}
              onChange={() => props.onCrayon(value)}
            />
            <span className={css.swatch} data-crayon={value}>
              <Icon name="check" />
            </span>
            <span className={css.hidden}>{words}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className={css.row}>
        <legend className={css.hidden}>{props.thicknessLabel}</legend>
        {props.thicknesses.map(({ value, words }) => (
          <label key={value} className={css.pick}>
            <input
              type="radio"
              name={`${name}-thickness`}
              value={value}
              checked={props.thickness === value}
              onChange={() => props.onThickness(value)}
            />
            <span className={css.dot} data-thickness={value} />
            <span className={css.hidden}>{words}</span>
          </label>
        ))}
      </fieldset>
      {props.children}
    </div>
  );
}
