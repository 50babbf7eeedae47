import type { ReactNode } from 'react';
import type { Trouble } from '../../record/use-acting.ts';

/** What stands around a child's screen: a family's page beside the worker, or the handed-over tablet's. */
export interface Framed {
  /** Which screen this is: another one begins at its heading. */
  readonly screen: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  /** The language can be changed on this screen. */
  readonly speaks?: boolean;
  readonly trouble?: Trouble | null;
}
export type TaskFrame = (framed: Framed) => ReactNode;

/** What every screen of a telling needs. */
export interface Around {
  readonly planId: string;
  /** what the worker is called */
  readonly worker: string;
  readonly frame: TaskFrame;
}
