import { createContext, useContext } from 'react';

/** A screen was opened from the list of what is missing: the line tapped there, and the way back to it. */
export interface Mending {
  /** what is lacking, such as `step-without-day` */
  readonly what: string;
  /** the line, as it stands in addresses */
  readonly line: string;
  /** where the list is, at that line */
  readonly back: string;
  /** it was saved: back to the list, which says so */
  readonly goBack: () => void;
}

/** The router is no business of this folder, so `app` gives what the address says here, as it does with links. */
export const MendingAsked = createContext<Mending | null>(null);

/** Why this screen was opened, if the list of what is missing led here; null otherwise. */
export const useMending = (): Mending | null => useContext(MendingAsked);

/** A line of the list in an address: what is lacking and the id of what lacks it; never words of a person. */
export const lineOf = (what: string, id: string | null): string => (id === null ? what : `${what}.${id}`);

/** Where a screen's way back leads: to the list of what is missing if somebody came from there. */
export const useWayBack = (otherwise: string): string => useMending()?.back ?? otherwise;
