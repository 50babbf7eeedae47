import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import css from './field-frame.module.css';

/** Class of the box that text controls share. */
export const fieldBox = css.box;

export type FieldWords = {
  label: ReactNode;
  /** One line of help. */
  hint?: ReactNode;
  /** Words such as "9 of 15 words". */
  counter?: ReactNode;
  /** What is wrong and how to put it right; linked to the control and read out when it appears. */
  error?: ReactNode;
};

type Props = FieldWords & { id: string; children: ReactNode };

/** Ids of hint, counter and error for `aria-describedby`; undefined when there are none. */
export function describedBy(id: string, words: FieldWords): string | undefined {
  const ids = [
    words.error === undefined ? '' : `${id}-error`,
    words.hint === undefined ? '' : `${id}-hint`,
    words.counter === undefined ? '' : `${id}-counter`,
  ].filter((part) => part !== '');
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The error line on its own, for groups. An empty live region is always there, so that new words are read out. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={`${id}-error`} aria-live="polite">
      {children === undefined ? null : (
        <p className={css.error}>
          <Icon name="warning" />
          <span>{children}</span>
        </p>
      )}
    </div>
  );
}

/** Label above, control, hint and error below. */
export function FieldFrame({ id, label, hint, counter, error, children }: Props) {
  return (
    <div className={css.field}>
      <div className={css.top}>
        <label className={css.label} htmlFor={id}>
          {label}
        </label>
        {counter === undefined ? null : (
          <span id={`${id}-counter`} className={css.counter}>
            {counter}
          </span>
        )}
      </div>
      {children}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}
