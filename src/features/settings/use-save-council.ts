import { useState } from 'react';
import type { CouncilPart } from '../../plan/council/council-part.ts';
import { useKeepCouncil } from '../../record/use-council.ts';
import type { Saved } from './use-save-settings.ts';

/** Keeps a council's own list, or the shipped one (null); `saved` turns only when it is on disk. */
export function useSaveCouncil<T>(part: CouncilPart<T>) {
  const keep = useKeepCouncil(part);
  const [saved, setSaved] = useState<Saved>({ is: 'nothing' });
  const save = async (value: T | null) => {
    setSaved({ is: 'nothing' });
    const done = await keep(value);
    setSaved(done.ok ? { is: 'saved' } : { is: 'problem', problem: done.reason });
  };
  return { saved, save };
}
