import { useEffect, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BackupState } from '../../record/exchange/backup-state.ts';
import { useDevice } from '../../record/use-record.tsx';
import css from './settings.module.css';

/**
 * How long ago the last backup was, and how much was written since.
 * @param turn changed by the caller to have it looked up again
 */
export function BackupAge({ turn = 0 }: { turn?: number }) {
  const t = useWords('settings');
  const problems = useWords('problems') as (code: string) => string;
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
    // Asked again in each turn, though the turn is not part of the question.
  }, [device, turn]);

  if (state === null) return null;
  if (!state.ok) return <p role="alert">{problems(state.problem)}</p>;
  const { at, days, entriesSince } = state;
  const age =
    days === null ? t('backup.never') : days === 0 ? t('backup.today') : t('backup.days', { count: days });
  return (
    <div className={css.tight}>
      <p className={css.label}>{age}</p>
      {at === null ? null : (
        <p className={css.small}>
          {t('backup.last', { when: formats.dateTime(at) })}
          {' · '}
          {entriesSince === 0 ? t('backup.nothing-since') : t('backup.since', { count: entriesSince })}
        </p>
      )}
    </div>
  );
}
