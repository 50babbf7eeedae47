import { useSyncExternalStore } from 'react';
import { type OwnWords, onOwnWords, ownWords } from './own-words.ts';

/** This tablet's own words and how far they were read; a screen that asks is drawn anew when they change. */
export function useOwnWords(): OwnWords {
  return useSyncExternalStore(onOwnWords, ownWords, ownWords);
}
