import { type ReactNode, useId } from 'react';
import { Button } from '../button/button.tsx';
import { FieldError } from '../field-frame/field-frame.tsx';
import { Icon } from '../icon/icon.tsx';
import css from './pin-pad.module.css';

type Props = {
  label: ReactNode;
  /** Digits so far, 0 to 6 of them. */
  value: string;
  onChange: (value: string) => void;
  /** Pressed with at least `least` digits. */
  onDone: (value: string) => void;
  doneWords: ReactNode;
  /** Words of the finish button while there are too few digits. */
  waitingWords: ReactNode;
  deleteWords: string;
  least?: 4 | 5 | 6 | undefined;
  /** "2 tries left". */
  triesLeft?: ReactNode;
  error?: ReactNode;
};

const most = 6;
const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

function digitsOf(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\D/g, '')
    .slice(0, most);
}

/** A PIN with big keys, typed or pasted. It hands out digits and keeps none. */
export function PinPad(props: Props) {
  const {
    label,
    value,
    onChange,
    onDone,
    doneWords,
    waitingWords,
    deleteWords,
    least = 4,
    triesLeft,
    error,
  } = props;
  const id = useId();
  const enough = value.length >= least;
  const add = (digit: string) => onChange(digitsOf(value + digit));
  return (
    <form
      className={css.pad}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (enough) onDone(value);
      }}
    >
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={css.digits}
        type="text"
        inputMode="numeric"
        dir="ltr"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={value}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={`${id}-error ${id}-tries`}
        onChange={(event) => onChange(digitsOf(event.target.value))}
      />
      <FieldError id={id}>{error}</FieldError>
      <p id={`${id}-tries`} className={css.tries} aria-live="polite">
        {triesLeft}
      </p>
      {/* Figures stand as on a telephone in every language, and so does the key that takes one back. */}
      <div className={css.keys} dir="ltr">
        {keys.map((key) => (
          <button key={key} type="button" className={css.key} onClick={() => add(key)}>
            {key}
          </button>
        ))}
        <button
          type="button"
          className={css.key}
          aria-label={deleteWords}
          onClick={() => onChange(value.slice(0, -1))}
        >
          <Icon name="undo" amongFigures />
        </button>
        <button type="button" className={css.key} onClick={() => add('0')}>
          0
        </button>
      </div>
      <div className={css.done}>
        <Button type="submit" kind="main" size="big" waiting={!enough}>
          {enough ? doneWords : waitingWords}
        </Button>
      </div>
    </form>
  );
}
