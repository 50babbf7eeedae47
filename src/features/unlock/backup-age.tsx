import { useEffect, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BackupState } from '../../record/exchange/backup-state.ts';
import { useDevice } from '../../record/use-record.tsx';

/** When the last backup of this tablet was, in words; nothing while that is being looked up. */
export function BackupAge() {
  const t = useWords('unlock');
  const problems = useWords('problems');
  const formats = useFormats();
  const device = useDevice();
  const [state, setState] = useState<BackupState | { ok: false; problem: string } | null>(null);
  useEffect(() => {
    let stale = false;
    void device.backupState().then((found) => {
      if (!stale) setState(found);
    });
    return () => {
      stale = true;
    };
  }, [device]);
  if (state === null) return null;
  if (!state.ok) return (problems as (code: string) => string)(state.problem);
  return state.at === null ? t('wipe.never') : t('wipe.last', { when: formats.dateTime(state.at) });
}
