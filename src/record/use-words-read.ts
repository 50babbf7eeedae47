import { useCallback, useMemo } from 'react';
import { makeSerially } from './serially.ts';
import type { Unlocked } from './session.ts';
import { firstSettings } from './settings.ts';
import { useDevice } from './use-record.tsx';
import { useWatch } from './use-watch.ts';
import { keepWordsRead, nothingRead, type WordsRead, wordsRead } from './words-read.ts';

const serially = makeSerially();

/** How far the words of each language were read on this tablet; also while handed over. */
export function useAllWordsRead(): Readonly<Record<string, WordsRead>> {
  const { session } = useDevice();
  useWatch(session.state);
  const { settings } = session.ring;
  return useMemo(() => wordsRead(settings), [settings]);
}

/**
 * Changes what was read of one language. Taps come faster than the disk: each change waits for the one before and is made to
 * what that one left. Resolves when it is on disk.
 */
export function useKeepWordsRead(
  language: string,
): (change: (before: WordsRead) => WordsRead) => Promise<Unlocked> {
  const { session } = useDevice();
  return useCallback(
    (change) =>
      serially('words-read', () => {
        const settings = session.ring.settings ?? firstSettings;
        const before = wordsRead(settings)[language] ?? nothingRead;
        return session.saveSettings(keepWordsRead(settings, language, change(before)));
      }),
    [session, language],
  );
}
