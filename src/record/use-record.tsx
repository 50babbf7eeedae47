import { createContext, type ReactNode, useContext } from 'react';
import type { Summary } from '../plan/summary/summarise.ts';
import type { DeviceRecord } from './device-record.ts';
import type { PlanRecord } from './plan-record.ts';

const RecordContext = createContext<PlanRecord<Summary> | null>(null);
const DeviceContext = createContext<DeviceRecord | null>(null);

/** Gives everything below it this device's vault and families. */
export function DeviceProvider({ device, children }: { device: DeviceRecord; children: ReactNode }) {
  return (
    <DeviceContext value={device}>
      <RecordContext value={device.record}>{children}</RecordContext>
    </DeviceContext>
  );
}

/** Gives everything below it another record, e.g. the example family's. */
export function RecordProvider({ record, children }: { record: PlanRecord<Summary>; children: ReactNode }) {
  return <RecordContext value={record}>{children}</RecordContext>;
}

/** The record in force here. Screens use `usePlan`, `useAct` and their like; this is for what has no hook. */
export function useRecord(): PlanRecord<Summary> {
  const record = useContext(RecordContext);
  if (!record) throw new Error('No RecordProvider above');
  return record;
}

/** The same, for what also stands in the example, which has no device behind it. */
export function useDeviceIfAny(): DeviceRecord | null {
  return useContext(DeviceContext);
}

/** This device's vault, backups and wipe. */
export function useDevice(): DeviceRecord {
  const device = useContext(DeviceContext);
  if (!device) throw new Error('No DeviceProvider above');
  return device;
}
