import { firstSettings, type Settings } from './settings.ts';

/** What the worker chose on the settings screen. Read here, because app, hand-over and settings all ask. */
export interface ChosenSettings {
  /** BCP 47 tag of the worker's screens; null: never chosen */
  readonly language: string | null;
  /** minutes without a touch after which this tab locks */
  readonly lockAfterMinutes: number;
  /** 4 to 6 figures that bring the worker back after handing over; null: asked for each time */
  readonly pin: string | null;
}

/** Long enough for a pause in a talk, short enough for a tablet left on a table. */
export const LOCK_AFTER_MINUTES = 10;
export const lockChoices = [2, 5, 10, 20, 30] as const;

/** Reads the chosen fields; what is missing or makes no sense (an older or newer version wrote it) is the default. */
export function chosenSettings(settings: Settings | null): ChosenSettings {
  const { language, lockAfterMinutes, pin } = settings ?? firstSettings;
  const minutes = lockChoices.find((choice) => choice === lockAfterMinutes);
  return {
    language: typeof language === 'string' ? language : null,
    lockAfterMinutes: minutes ?? LOCK_AFTER_MINUTES,
    pin: typeof pin === 'string' && /^\d{4,6}$/.test(pin) ? pin : null,
  };
}

/** The settings with some of them chosen anew; fields this version does not know are kept. */
export function chooseSettings(settings: Settings, chosen: Partial<ChosenSettings>): Settings {
  return { ...settings, ...chosen };
}
