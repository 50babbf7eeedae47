import { type ReactNode, type Ref, useId, useState } from 'react';
import { Button } from '../button/button.tsx';
import { describedBy, FieldFrame, fieldBox } from '../field-frame/field-frame.tsx';
import css from './secret-field.module.css';

type Props = {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  showWords: string;
  hideWords: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** Strength meter or whatever belongs under the field. */
  children?: ReactNode;
  onEnter?: (() => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

/** A passphrase with a show and hide button. Browsers are asked neither to keep nor to suggest it. */
export function SecretField(props: Props) {
  const { label, value, onChange, showWords, hideWords, hint, error, children, onEnter } = props;
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <div className={css.wrap}>
        <input
          ref={props.ref}
          id={id}
          className={fieldBox}
          type={shown ? 'text' : 'password'}
          dir="auto"
          value={value}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(id, { label, hint, error })}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && onEnter !== undefined) {
              event.preventDefault();
              onEnter();
            }
          }}
        />
        <Button icon={shown ? 'eye-off' : 'eye'} controls={id} onClick={() => setShown((before) => !before)}>
          {shown ? hideWords : showWords}
        </Button>
      </div>
      {children}
    </FieldFrame>
  );
}
