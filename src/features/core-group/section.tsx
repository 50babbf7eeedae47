import type { ReactNode } from 'react';
import css from './meeting.module.css';

/** Places on the page that *Before we finish* leads to. */
export type Place = 'steps' | 'must-dos' | 'children' | 'next' | `goal-${string}`;

const idOf = (at: Place) => (at.startsWith('goal-') ? at : `meeting-${at}`);

export function Section({ at, children }: { at: Place; children: ReactNode }) {
  return (
    <div id={idOf(at)} className={css.section} tabIndex={-1}>
      {children}
    </div>
  );
}

/** Goes there, for the eye and for the keyboard; the address is the router's and stays. */
export function goTo(at: Place): void {
  const place = document.getElementById(idOf(at));
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}
