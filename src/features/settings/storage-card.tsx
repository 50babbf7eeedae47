import { useEffect, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { KeptNotice } from '../../plan-ui/kept-notice/kept-notice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import {
  askForPersistence,
  type Persistence,
  persistence,
  type StorageEstimate,
  storageEstimate,
} from '../../platform/storage-persistence.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { BackupAge } from './backup-age.tsx';
import css from './settings.module.css';

const MB = 1_000_000;

/** Whether the browser keeps the data, how much there is, and when it was last backed up. */
export function StorageCard() {
  const t = useWords('settings');
  const formats = useFormats();
  const [kept, setKept] = useState<Persistence | null>(null);
  const [refused, setRefused] = useState(false);
  const [estimate, setEstimate] = useState<StorageEstimate>();

  useEffect(() => {
    let stale = false;
    void Promise.all([persistence(), storageEstimate()]).then(([found, room]) => {
      if (stale) return;
      setKept(found);
      setEstimate(room);
    });
    return () => {
      stale = true;
    };
  }, []);

  const ask = async () => {
    const answer = await askForPersistence();
    setKept(answer);
    setRefused(answer !== 'kept');
  };
  const mb = (bytes: number) => formats.number(Math.ceil(bytes / MB));

  return (
    <Card title={t('storage.title')}>
      <div className={css.stack}>
        {kept === null ? null : (
          <KeptNotice
            persistence={kept}
            actions={
              kept === 'not-kept' ? <Button onClick={() => void ask()}>{t('storage.ask')}</Button> : undefined
            }
          />
        )}
        <p className={css.working} role="status">
          {refused ? t('storage.asked') : null}
        </p>
        {estimate === undefined ? null : (
          <p className={css.small}>
            {t('storage.used', { used: mb(estimate.usedBytes), quota: mb(estimate.quotaBytes) })}
          </p>
        )}
        <BackupAge />
        <div className={css.actions}>
          <Button href={paths.backup} icon="download">
            {t('storage.backup')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
