import { type Ref, useId } from 'react';
import { directionOfText } from '../../lib/direction.ts';
import { describedBy, FieldFrame, type FieldWords, fieldBox } from '../field-frame/field-frame.tsx';
import { Icon } from '../icon/icon.tsx';
import type { IconName } from '../icon/icon-paths.tsx';
import css from './text-field.module.css';

type Props = FieldWords & {
  value: string;
  onChange: (value: string) => void;
  size?: 'worker' | 'large' | undefined;
  type?: 'text' | 'search' | undefined;
  icon?: IconName | undefined;
  /** Off for names. */
  /** Off unless told: browsers' better spelling checks send what is typed to their makers. */
  spellCheck?: boolean | undefined;
  /** Language of what is typed, if known. */
  lang?: string | undefined;
  placeholder?: string | undefined;
  inputMode?: 'text' | 'numeric' | undefined;
  required?: boolean | undefined;
  readOnly?: boolean | undefined;
  maxLength?: number | undefined;
  onEnter?: (() => void) | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
};

/** One line of text. The direction follows what is typed; nothing goes into the browser's form history. */
export function TextField(props: Props) {
  const { value, onChange, size = 'worker', type = 'text', icon, spellCheck = false, onEnter } = props;
  const id = useId();
  const { label, hint, counter, error } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} counter={counter} error={error}>
      <div className={css.wrap} data-icon={icon === undefined ? undefined : ''}>
        {icon === undefined ? null : (
          <span className={css.icon}>
            <Icon name={icon} />
          </span>
        )}
        <input
          ref={props.ref}
          id={id}
          className={fieldBox}
          data-size={size}
          type={type}
          dir={directionOfText(value, props.lang)}
          lang={props.lang}
          value={value}
          autoComplete="off"
          spellCheck={spellCheck}
          placeholder={props.placeholder}
          inputMode={props.inputMode}
          required={props.required}
          readOnly={props.readOnly}
          maxLength={props.maxLength}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(id, props)}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter !== undefined) {
              event.preventDefault();
              onEnter();
            }
          }}
        />
      </div>
    </FieldFrame>
  );
}
