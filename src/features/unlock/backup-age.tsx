import { useEffect, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Translate } from '../../i18n/word-keys.ts';
import type { BackupState } from '../../record/exchange/backup-state.ts';
import type { Failed } from '../../record/plan-record.ts';
import { useDevice } from '../../record/use-record.tsx';

/** When the last backup of this tablet was, in words; nothing while that is being looked up. */
export function BackupAge() {
  const t = useWords('unlock');
  const problems = useWords('problems');
  const formats = useFormats();
  const device = useDevice();
  const [state, setState] = useState<BackupState | Failed | null>(null);
  useEffect(() => {
    let stale = false;
    void device.backupState().then((found) => {
      if (!stale) setState(found);
    });
    return () => {
      stale = true;
    };
  }, [device]);
  return state === null
    ? null
    : lastBackupWords(state, t, problems as (code: string) => string, formats.dateTime);
}

/** "Last backup: …", "There is no backup of this tablet.", or why that cannot be told. */
export function lastBackupWords(
  state: BackupState | Failed,
  t: Translate<'unlock'>,
  problems: (code: string) => string,
  dateTime: (iso: string) => string,
): string {
  if (!state.ok) return problems(state.problem);
  return state.at === null ? t('wipe.never') : t('wipe.last', { when: dateTime(state.at) });
}
