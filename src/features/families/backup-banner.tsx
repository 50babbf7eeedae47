import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { type Persistence, persistence } from '../../platform/storage-persistence.ts';
import { useDevice } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

type Backup = Awaited<ReturnType<ReturnType<typeof useDevice>['backupState']>>;

/** When everything was last backed up, what was written since, and whether the browser keeps it (domain §0, 8). */
export function BackupBanner() {
  const t = useWords('families');
  const device = useDevice();
  const troubleWords = useTroubleWords();
  const [backup, setBackup] = useState<Backup | null>(null);
  const [kept, setKept] = useState<Persistence | null>(null);
  useEffect(() => {
    let here = true;
    void Promise.all([device.backupState(), persistence()]).then(([state, stored]) => {
      if (!here) return;
      setBackup(state);
      setKept(stored);
    });
    return () => {
      here = false;
    };
  }, [device]);
  if (backup === null || kept === null) return null;
  const go = <Button href={paths.backup}>{t('backup.go')}</Button>;
  if (!backup.ok) {
    return (
      <Notice tone="problem" actions={go}>
        {troubleWords({ refusal: null, problem: backup.problem })}
      </Notice>
    );
  }
  const { days, entriesSince } = backup;
  const fine = days !== null && days < 2 && kept === 'kept';
  return (
    <Notice tone={fine ? 'saved' : 'info'} note={`${t(`backup.${kept}`)} ${t('backup.sent')}`} actions={go}>
      <BackupAge days={days} entriesSince={entriesSince} />
    </Notice>
  );
}

/** "Not backed up for 9 days. 3 things written since." */
function BackupAge({ days, entriesSince }: { days: number | null; entriesSince: number }) {
  const t = useWords('families');
  if (days === null && entriesSince === 0) return t('backup.empty');
  const since =
    entriesSince === 0
      ? t('backup.nothing')
      : t(days === null ? 'backup.written' : 'backup.since', { count: entriesSince });
  const age =
    days === null
      ? t('backup.never')
      : days === 0
        ? t('backup.today')
        : days === 1
          ? t('backup.yesterday')
          : t('backup.days', { count: days });
  return (
    <>
      <strong>{age}</strong> {since}
    </>
  );
}
