import { useCallback, useState } from 'react';
import { type ChosenSettings, chooseSettings } from '../../record/chosen-settings.ts';
import { firstSettings, type Settings } from '../../record/settings.ts';
import { useDevice } from '../../record/use-record.tsx';

export type Saved =
  | { readonly is: 'nothing' }
  | { readonly is: 'saved' }
  | { readonly is: 'problem'; readonly problem: string };

/** Saves some settings; `saved` turns only when they are on disk. What others saved meanwhile stays. */
export function useSaveSettings() {
  const { session } = useDevice();
  const [saved, setSaved] = useState<Saved>({ is: 'nothing' });
  const save = useCallback(
    async (chosen: Partial<ChosenSettings & Pick<Settings, 'author'>>): Promise<boolean> => {
      setSaved({ is: 'nothing' });
      const settings = chooseSettings(session.ring.settings ?? firstSettings, chosen);
      const done = await session.saveSettings(settings);
      setSaved(done.ok ? { is: 'saved' } : { is: 'problem', problem: done.reason });
      return done.ok;
    },
    [session],
  );
  return { saved, save };
}
