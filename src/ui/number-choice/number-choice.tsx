import { type ReactNode, useId } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './number-choice.module.css';

type Props = {
  legend: ReactNode;
  legendHidden?: boolean | undefined;
  /** What 10 and what 0 mean, in the family's words. The good end is said first. */
  ten: ReactNode;
  zero: ReactNode;
  /** null: not answered. */
  value: number | null;
  /** null when the chosen number is tapped again: it is taken back. */
  onChange: (value: number | null) => void;
  /** Figures of this language; the plain number by default. */
  figure?: ((value: number) => string) | undefined;
};

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** One number from 0 to 10, no default, no number set apart from the others. */
export function NumberChoice(props: Props) {
  const { legend, legendHidden = false, ten, zero, value, onChange, figure = String } = props;
  const name = useId();
  return (
    <fieldset className={css.group}>
      <legend className={css.legend} data-hidden={legendHidden ? '' : undefined}>
        {legend}
      </legend>
      <dl className={css.ends}>
        <div className={css.end}>
          <dt>
            <b>{figure(10)}</b>
          </dt>
          <dd>{ten}</dd>
        </div>
        <div className={css.end}>
          <dt>
            <b>{figure(0)}</b>
          </dt>
          <dd>{zero}</dd>
        </div>
      </dl>
      <div className={css.frame}>
        <div className={css.numbers}>
          {numbers.map((number) => (
            <label key={number} className={css.number}>
              <input
                type="radio"
                name={name}
                value={number}
                checked={value === number}
                onChange={() => onChange(number)}
                onClick={() => {
                  if (value === number) onChange(null);
                }}
                // Space on a chosen radio does nothing by itself; here it takes the answer back, as a tap does.
                onKeyUp={(event) => {
                  if (event.key === ' ' && value === number) {
                    event.preventDefault();
                    onChange(null);
                  }
                }}
              />
              <span>{figure(number)}</span>
              <span className={css.tick}>
                <Icon name="check" />
              </span>
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
