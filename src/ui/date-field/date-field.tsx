import { type ReactNode, useId } from 'react';
import { FieldError, fieldBox } from '../field-frame/field-frame.tsx';
import css from './date-field.module.css';
import { type DateParts, readDate } from './read-date.ts';

type Part = keyof DateParts;

type Props = {
  legend: ReactNode;
  value: DateParts;
  onChange: (value: DateParts) => void;
  words: { day: string; month: string; year: string };
  /** Order of the boxes in this language. */
  order?: readonly Part[] | undefined;
  /** The date in words ("Friday 12 February 2027"), shown once it is one. */
  confirm?: ((iso: string) => ReactNode) | undefined;
  /** Given by the caller from `readDate`, in plain words; usually after leaving the field or on saving. */
  error?: ReactNode;
  hint?: ReactNode;
  /** Chips such as "Fri 29 Jan" that fill the boxes. */
  quick?: ReactNode;
  onBlur?: (() => void) | undefined;
};

const usual: readonly Part[] = ['day', 'month', 'year'];

/** A date in three boxes: no calendar to fight with, works in every calendar-less browser and by voice. Read it with `readDate`. */
export function DateField(props: Props) {
  const { legend, value, onChange, words, order = usual, confirm, error, hint, quick, onBlur } = props;
  const id = useId();
  const reading = readDate(value);
  return (
    <fieldset
      className={css.group}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
      }}
    >
      <legend className={css.legend}>{legend}</legend>
      {quick === undefined ? null : <div className={css.quick}>{quick}</div>}
      <div className={css.boxes}>
        {order.map((part) => (
          <label key={part} className={css.part} data-part={part}>
            <span>{words[part]}</span>
            <input
              className={fieldBox}
              inputMode="numeric"
              autoComplete="off"
              dir="ltr"
              maxLength={part === 'year' ? 4 : 2}
              value={value[part]}
              aria-invalid={error === undefined ? undefined : true}
              aria-describedby={error === undefined ? undefined : `${id}-error`}
              onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            />
          </label>
        ))}
        {confirm === undefined || error !== undefined ? null : (
          <p className={css.confirm} aria-live="polite">
            {reading.kind === 'date' ? confirm(reading.iso) : null}
          </p>
        )}
      </div>
      {hint === undefined ? null : <p className={css.hint}>{hint}</p>}
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
}
