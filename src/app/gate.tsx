import { lazy, useEffect, useState } from 'react';
import { StartPage } from '../features/start/start-page.tsx';
import { loadDevice } from '../features/unlock/load-device.ts';
import { onTripleShift } from '../platform/triple-shift.ts';
import type { DeviceRecord } from '../record/device-record.ts';
import { leaveForCover } from './leave-for-cover.ts';

const SetUp = lazy(async () => ({ default: (await import('../features/unlock/set-up.tsx')).SetUp }));
const Unlock = lazy(async () => ({ default: (await import('../features/unlock/unlock.tsx')).Unlock }));
const Restore = lazy(async () => ({ default: (await import('../features/unlock/restore.tsx')).Restore }));
const Opened = lazy(async () => ({ default: (await import('./opened-device.tsx')).OpenedDevice }));
const Example = lazy(async () => ({ default: (await import('./opened-example.tsx')).OpenedExample }));

type Stage = 'looking' | 'start' | 'set-up' | 'unlock' | 'restore' | 'example';

const firstStage: Record<'yes' | 'no' | 'maybe', Stage> = { yes: 'unlock', no: 'start', maybe: 'looking' };

/** What stands before the app: first run, setting up, the locked screen. Loads keys and database only when needed. */
export function Gate({ found }: { found: 'yes' | 'no' | 'maybe' }) {
  const [stage, setStage] = useState(firstStage[found]);
  const [device, setDevice] = useState<DeviceRecord | null>(null);

  // A recovery key may be on the screen: the cover is there before anything is open, too.
  useEffect(() => onTripleShift(leaveForCover), []);

  useEffect(() => {
    if (stage !== 'looking') return;
    loadDevice().then(
      ({ session }) => setStage(session.state.get().is === 'locked' ? 'unlock' : 'start'),
      () => setStage('start'),
    );
  }, [stage]);

  if (device !== null) return <Opened device={device} />;
  const home = () => setStage(found === 'yes' ? 'unlock' : 'start');
  switch (stage) {
    case 'looking':
      return null;
    case 'start':
      return (
        <StartPage
          onLookRound={() => setStage('example')}
          onBegin={() => setStage('set-up')}
          onRestore={() => setStage('restore')}
        />
      );
    case 'set-up':
      return <SetUp onOpen={setDevice} onBack={home} />;
    case 'unlock':
      return (
        <Unlock onOpen={setDevice} onRestore={() => setStage('restore')} onSetUp={() => setStage('start')} />
      );
    case 'restore':
      return <Restore onOpen={setDevice} onBack={home} />;
    case 'example':
      return <Example onLeave={() => setStage('start')} />;
  }
}
