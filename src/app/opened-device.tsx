import { useEffect } from 'react';
import { useChosenLanguages } from '../i18n/chosen-languages.tsx';
import { languageFor } from '../i18n/languages.ts';
import { chosenSettings } from '../record/chosen-settings.ts';
import type { DeviceRecord } from '../record/device-record.ts';
import { HandOverProvider } from '../record/use-hand-over.tsx';
import { DeviceProvider } from '../record/use-record.tsx';
import { useSession } from '../record/use-session.ts';
import { AutoLock } from './auto-lock.tsx';
import { isLeaving } from './leave-for-cover.ts';
import { Screens } from './screens.tsx';
import { useWordsOfThisTablet } from './use-words-of-this-tablet.ts';

/** The app with this device's families. */
export function OpenedDevice({ device }: { device: DeviceRecord }) {
  return (
    <DeviceProvider device={device}>
      <HandOverProvider value={device.session}>
        <Inside device={device} />
      </HandOverProvider>
    </DeviceProvider>
  );
}

function Inside({ device }: { device: DeviceRecord }) {
  const session = useSession();
  useWordsOfThisTablet();
  const { chooseWorker } = useChosenLanguages();
  const wiped = session.is === 'none';
  const shut = session.is === 'locked' || wiped;
  const { language } = chosenSettings(session.is === 'open' ? session.settings : null);
  // The minutes count in other hands too; the key ring keeps the settings until it is locked.
  const { lockAfterMinutes } = chosenSettings(device.session.ring.settings);
  const code = language === null ? undefined : languageFor(language);

  // A page loaded anew is the only sure way to forget what screens and their memory held; not before the words typed last are on
  // the disk, which loading anew would break off.
  useEffect(() => {
    if (!shut || isLeaving()) return;
    void device.session.ring.written().then(() => {
      if (isLeaving()) return;
      // After a wipe there is nothing to come back to.
      if (wiped) location.replace('#/');
      location.reload();
    });
  }, [device, shut, wiped]);

  useEffect(() => {
    if (code !== undefined) chooseWorker(code);
  }, [code, chooseWorker]);

  if (shut) return null;
  return (
    <>
      <Screens />
      <AutoLock
        minutes={lockAfterMinutes}
        warn={session.is !== 'handed-over'}
        onLock={() => device.session.lockThisTab()}
      />
    </>
  );
}
