import { useCallback } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { SlotWord } from './marked-text.ts';

/** Words for what the app fills in, in the worker's language; a slot of a later version is shown by its own name. */
export function useSlotWords(): SlotWord {
  const t = useWords('check-words') as (key: string) => string;
  return useCallback(
    (slot) => {
      const words = t(`slot.${slot}`);
      return words === `slot.${slot}` ? slot : words;
    },
    [t],
  );
}
