import { type ReactNode, useId } from 'react';
import { FieldError } from '../field-frame/field-frame.tsx';
import css from './field-group.module.css';

type Props = {
  legend: ReactNode;
  children: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Puts the legend at the start of the line on wide screens. */
  beside?: boolean | undefined;
  /** The legend as large as a heading. */
  heading?: boolean | undefined;
};

/** Questions that belong together, with one name for all of them. */
export function FieldGroup({ legend, children, hint, error, beside = false, heading = false }: Props) {
  const id = useId();
  return (
    <fieldset
      className={css.group}
      data-beside={beside ? '' : undefined}
      data-heading={heading ? '' : undefined}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className={css.legend}>{legend}</legend>
      {hint === undefined ? null : <p className={css.hint}>{hint}</p>}
      <div className={css.body}>{children}</div>
      <FieldError id={id}>{error}</FieldError>
    </fieldset>
  );
}
