import * as v from 'valibot';
import { holdLock, withLock } from '../platform/lock-between-tabs.ts';
import { newId } from '../platform/new-id.ts';
import { nowIso, nowMs, today } from '../platform/now.ts';
import { openTabs } from '../platform/tabs.ts';

const TabMessageSchema = v.variant('type', [
  v.object({ type: v.literal('plan-grew'), plan: v.string() }),
  v.object({ type: v.literal('plan-erased'), plan: v.string() }),
  v.object({ type: v.literal('settings-changed') }),
  v.object({ type: v.literal('locked') }),
  v.object({ type: v.literal('wiped') }),
  v.object({ type: v.literal('restored') }),
]);

/** What tabs of this origin tell each other: ids only, never content. */
export type TabMessage = v.InferOutput<typeof TabMessageSchema>;

/** One reading of this device's clock. */
export interface Moment {
  readonly ms: number;
  /** ISO date-time with the offset of this place */
  readonly iso: string;
  /** the day on the kitchen wall, ISO date */
  readonly today: string;
}

/** What the record needs from outside, handed in so that tests and the example family can bring their own. */
export interface Surroundings {
  now(): Moment;
  /** a fresh random id */
  newId(): string;
  /** runs `work` while nobody else, in this tab or another, runs work under the same name */
  underLock<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** takes a lock until the answer is called; null when another tab still has it after so many milliseconds */
  holdLock(name: string, waitMs: number): Promise<(() => void) | null>;
  tell(message: TabMessage): void;
  /** hears the other tabs, not itself; the answer ends it */
  hear(listener: (message: TabMessage) => void): () => void;
}

/** A moment given as an ISO date-time; its first ten letters are taken for the day. */
export function momentAt(iso: string): Moment {
  return { ms: Date.parse(iso), iso, today: iso.slice(0, 10) };
}

/** What the browser lends. */
export function browserSurroundings(name = 'waymark'): Surroundings {
  const tabs = openTabs(name);
  return {
    now: () => ({ ms: nowMs(), iso: nowIso(), today: today() }),
    newId,
    underLock: (lock, work) => withLock(`${name}/${lock}`, work),
    holdLock: (lock, waitMs) => holdLock(`${name}/${lock}`, waitMs),
    tell: (message) => tabs.post(message),
    hear: (listener) =>
      tabs.subscribe((message) => {
        const read = v.safeParse(TabMessageSchema, message);
        if (read.success) listener(read.output);
      }),
  };
}
