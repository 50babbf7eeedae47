import { createContext, useContext } from 'react';

/** What the app knows about newer versions of itself; `app` gives it, the settings screen shows it. */
export interface AppUpdate {
  /** `registered`: works with no signal. Otherwise this browser needs signal to open Waymark. `starting`: not known yet. */
  readonly offline: 'starting' | 'registered' | 'unsupported' | 'refused';
  /** A newer version waits. */
  readonly ready: boolean;
  /** Lets it take over; the page is then loaded anew. */
  takeOver(): void;
  /** Looks for a newer version; false where nobody could look. */
  look(): Promise<boolean>;
}

const unknown: AppUpdate = {
  offline: 'starting',
  ready: false,
  takeOver: () => undefined,
  look: async () => false,
};

export const AppUpdateContext = createContext<AppUpdate>(unknown);

export function useAppUpdate(): AppUpdate {
  return useContext(AppUpdateContext);
}
