import type { DeviceRecord } from '../../record/device-record.ts';

let loading: Promise<DeviceRecord> | undefined;

async function load(): Promise<DeviceRecord> {
  const { openDeviceRecord } = await import('../../record/device-record.ts');
  const device = openDeviceRecord();
  // Finds out whether there is a vault, so that every later state is a step from there.
  await device.session.start();
  return device;
}

/**
 * This tab's one device record: database, keys and all. Fetched when somebody begins, not with the first screen.
 * Rejects when it cannot be fetched; the next call tries again.
 */
export function loadDevice(): Promise<DeviceRecord> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
