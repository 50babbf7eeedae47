import { type ReactNode, useId } from 'react';
import { Face, type Feeling, feelings } from '../face/face.tsx';
import { Icon } from '../icon/icon.tsx';
import css from './face-choice.module.css';

type Props = {
  /** The question, for screen readers; on the screen it is the heading. */
  legend: ReactNode;
  words: Record<Feeling, ReactNode>;
  /** null: nothing chosen. There is never a default. */
  value: Feeling | null;
  /** null when the chosen face is tapped again: it is taken back. */
  onChange: (value: Feeling | null) => void;
};

/** Five faces from sad to happy, always in that order from the start of the line (look, principle 5). */
export function FaceChoice({ legend, words, value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      <div className={css.frame}>
        <div className={css.faces}>
          {feelings.map((feeling) => (
            <label key={feeling} className={css.option}>
              <input
                type="radio"
                name={name}
                value={feeling}
                checked={value === feeling}
                onChange={() => onChange(feeling)}
                onClick={() => {
                  if (value === feeling) onChange(null);
                }}
                // Space on a chosen radio does nothing by itself; here it takes the answer back, as a tap does.
                onKeyUp={(event) => {
                  if (event.key === ' ' && value === feeling) {
                    event.preventDefault();
                    onChange(null);
                  }
                }}
              />
              <Face feeling={feeling} />
              <span className={css.word}>{words[feeling]}</span>
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
