import type { ReactNode } from 'react';
import css from './state-mark.module.css';

export type MarkState = 'not-yet' | 'going' | 'done' | 'stuck' | 'checked';

const drawings: Record<MarkState, ReactNode> = {
  'not-yet': <circle cx="11" cy="11" r="9.5" strokeDasharray="0.1 5.97" />,
  going: <path d="M3.5 1.5L20 11 3.5 20.500z" />,
  done: (
    <>
      <circle className={css.disc} cx="11" cy="11" r="11" />
      <path className={css.tick} d="M6.200 11.400l3.200 3.200 6.400-6.600" />
    </>
  ),
  stuck: (
    <>
      <rect x="1.500" y="1.500" width="19" height="19" rx="2" />
      <path d="M8 6.500v9M14 6.500v9" />
    </>
  ),
  checked: (
    <>
      <path d="M1.500 11C4 6.800 7.200 4.800 11 4.800s7 2 9.500 6.200c-2.500 4.200-5.700 6.200-9.500 6.200S4 15.200 1.500 11z" />
      <path d="M7.800 11l2.400 2.400 4-4.400" strokeWidth="2.400" />
    </>
  ),
};

type ShapeProps = { state: MarkState; faded?: boolean | undefined };

/** The shape alone. Its outline differs for every state, so it survives grey printing (look, principle 3). */
export function StateShape({ state, faded = false }: ShapeProps) {
  return (
    <svg
      className={css.shape}
      viewBox="0 0 22 22"
      data-state={state}
      data-faded={faded ? '' : undefined}
      aria-hidden="true"
      focusable="false"
    >
      {drawings[state]}
    </svg>
  );
}

type Props = { state: MarkState; children: ReactNode };

/** A state as shape and word, never colour alone. The word is the child. */
export function StateMark({ state, children }: Props) {
  return (
    <span className={css.mark}>
      <StateShape state={state} />
      <span>{children}</span>
    </span>
  );
}
