import { useId } from 'react';
import css from './settings.module.css';

type Props = {
  label: string;
  hint?: string;
  value: string;
  options: readonly { readonly value: string; readonly words: string; readonly lang?: string }[];
  onChange: (value: string) => void;
};

/** The browser's own list, with a label that is seen. */
export function SelectField({ label, hint, value, options, onChange }: Props) {
  const id = useId();
  return (
    <div className={css.tight}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <div>
        <select
          id={id}
          className={css.select}
          value={value}
          autoComplete="off"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={({ target }) => onChange(target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.words}
            </option>
          ))}
        </select>
      </div>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={css.small}>
          {hint}
        </p>
      )}
    </div>
  );
}
