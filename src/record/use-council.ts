import { useCallback, useMemo } from 'react';
import { type CouncilPart, inForce } from '../plan/council/council-part.ts';
import { keepPart, keptParts } from './council-kept.ts';
import type { Unlocked } from './session.ts';
import { firstSettings } from './settings.ts';
import { useDevice, useDeviceIfAny } from './use-record.tsx';
import { useWatch } from './use-watch.ts';
import { makeWatch } from './watch.ts';

/** The example has no device, and so nothing of a council's own. */
const nobody = makeWatch(null);

/** A council's list as it is in force on this device: its own, or what Waymark brings. Also while handed over. */
export function useCouncil<T>(part: CouncilPart<T>): T {
  const session = useDeviceIfAny()?.session;
  // The settings are on the ring while handed over too; the state tells when they have changed.
  useWatch(session?.state ?? nobody);
  const settings = session?.ring.settings ?? null;
  return useMemo(() => inForce(part, keptParts(settings)[part.name]), [part, settings]);
}

/** Keeps a council's own list, or goes back to the shipped one (null). Resolves when it is on disk. */
export function useKeepCouncil<T>(part: CouncilPart<T>): (value: T | null) => Promise<Unlocked> {
  const { session } = useDevice();
  return useCallback(
    (value: T | null) => session.saveSettings(keepPart(session.ring.settings ?? firstSettings, part, value)),
    [session, part],
  );
}
