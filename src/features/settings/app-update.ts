import { createContext, useContext } from 'react';

/** What the app knows about how it is kept; `app` gives it, the settings screen shows it. */
export interface AppUpdate {
  /** `registered`: opens with no signal. `unsupported`, `refused`: it does not. `starting`: not known yet. */
  readonly offline: 'starting' | 'registered' | 'unsupported' | 'refused';
  /** Looks for a newer version, which the app then announces; false where nobody could look. */
  look(): Promise<boolean>;
}

const unknown: AppUpdate = { offline: 'starting', look: async () => false };

export const AppUpdateContext = createContext<AppUpdate>(unknown);

export function useAppUpdate(): AppUpdate {
  return useContext(AppUpdateContext);
}
