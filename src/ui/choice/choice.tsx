import { type ReactNode, useId } from 'react';
import css from './choice.module.css';

export type ChoiceOption<Value extends string> = {
  value: Value;
  words: ReactNode;
  /** Icon or state shape before the word; gets told whether it is chosen. */
  mark?: ((chosen: boolean) => ReactNode) | undefined;
};

type Props<Value extends string> = {
  /** What is being chosen. Always there for screen readers. */
  legend: ReactNode;
  legendHidden?: boolean | undefined;
  options: readonly ChoiceOption<Value>[];
  /** null: nothing chosen yet; there is no default. */
  value: Value | null;
  onChange: (value: Value) => void;
  size?: 'worker' | 'family' | undefined;
};

/** Two to four answers side by side, native radio buttons underneath. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, legendHidden = false, options, value, onChange, size = 'worker' } = props;
  const name = useId();
  return (
    <fieldset className={css.group}>
      <legend className={legendHidden ? css['hidden-legend'] : css.legend}>{legend}</legend>
      <div className={css.row} data-size={size} data-options={options.length}>
        {options.map((option) => (
          <label key={option.value} className={css.option}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.mark?.(value === option.value)}
            <span>{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
