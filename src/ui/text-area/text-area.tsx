import { type Ref, useId } from 'react';
import { directionOfText } from '../../lib/direction.ts';
import { describedBy, FieldFrame, type FieldWords, fieldBox } from '../field-frame/field-frame.tsx';
import css from './text-area.module.css';

type Props = FieldWords & {
  value: string;
  onChange: (value: string) => void;
  /** Height when empty; it grows with the text where the browser can. */
  rows?: number | undefined;
  size?: 'worker' | 'large' | undefined;
  /** Off unless told: browsers' better spelling checks send what is typed to their makers. */
  spellCheck?: boolean | undefined;
  lang?: string | undefined;
  placeholder?: string | undefined;
  required?: boolean | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
};

/** Several lines of text; as TextField in everything else. */
export function TextArea(props: Props) {
  const { value, onChange, rows = 3, size = 'worker', spellCheck = false } = props;
  const id = useId();
  const { label, hint, counter, error } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} counter={counter} error={error}>
      <textarea
        ref={props.ref}
        id={id}
        className={`${fieldBox} ${css.area}`}
        data-size={size}
        rows={rows}
        dir={directionOfText(value, props.lang)}
        lang={props.lang}
        value={value}
        autoComplete="off"
        spellCheck={spellCheck}
        placeholder={props.placeholder}
        required={props.required}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
