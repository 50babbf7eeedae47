import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import {
  type BackupChoice,
  BackupFileFields,
  missingOf,
  nothingChosen,
} from '../../plan-ui/backup-file/backup-file-fields.tsx';
import { hasRecord } from '../../platform/has-record.ts';
import { readFile } from '../../platform/save-file.ts';
import type { DeviceRecord } from '../../record/device-record.ts';
import { MOST_BACKUP_BYTES } from '../../record/exchange/backup-size.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { loadDevice } from './load-device.ts';
import { SecretForm } from './secret-form.tsx';
import css from './unlock.module.css';
import { useTrying } from './use-trying.ts';
import { WipeWithoutKey } from './wipe-without-key.tsx';

type Props = { onOpen: (device: DeviceRecord) => void; onBack: () => void };

/** A backup file onto an empty tablet. Where there is a vault already, says how to bring the file in beside it. */
export function Restore({ onOpen, onBack }: Props) {
  const t = useWords('unlock');
  const common = useWords('common');
  const [choice, setChoice] = useState<BackupChoice>(nothingChosen);
  const [looked, setLooked] = useState(false);
  const [wiped, setWiped] = useState(false);
  const occupied = useOccupied() && !wiped;
  const { busy, reason, setReason, run } = useTrying();

  const go = async () => {
    setLooked(true);
    setReason(null);
    const { file, kind, text } = choice;
    if (file === null || missingOf(choice) !== null) return;
    await run(async () => {
      const read = await readFile(file, MOST_BACKUP_BYTES);
      if (!read.ok) return { ok: false, reason: read.because };
      const device = await loadDevice();
      const restored = await device.restore(read.bytes, { kind, text });
      if (restored.ok) onOpen(device);
      return restored;
    });
  };

  return (
    <WorkerPage
      title={t('restore.title')}
      back={{ words: common('action.back'), onClick: onBack }}
      width="narrow"
    >
      {occupied ? (
        <div className={css.stack}>
          <Notice tone="info">{t('restore.occupied')}</Notice>
          <Disclosure title={t('restore.occupied-wipe')}>
            <WipeWithoutKey onWiped={() => setWiped(true)} />
          </Disclosure>
        </div>
      ) : (
        <SecretForm goWords={t('restore.go')} busy={busy} reason={reason} onGo={() => void go()}>
          {wiped ? <Notice tone="saved">{t('wipe.wiped')}</Notice> : null}
          <p className={css.lead}>{t('restore.what')}</p>
          <BackupFileFields
            value={choice}
            onChange={(chosen) => {
              setChoice(chosen);
              setReason(null);
            }}
            missing={looked ? missingOf(choice) : null}
          />
          <p className={css.soft}>{t('restore.replaced')}</p>
        </SecretForm>
      )}
    </WorkerPage>
  );
}

/** Is there a vault on this device already? False until it is known, and where it cannot be known. */
function useOccupied(): boolean {
  const [occupied, setOccupied] = useState(false);
  useEffect(() => {
    let stale = false;
    const look = async () => {
      // Looking must not make an empty database: the next visit would then show a lock without a vault.
      if ((await hasRecord()) === 'no') return;
      const { session } = await loadDevice();
      const { is } = session.state.get();
      if (!stale) setOccupied(is !== 'none' && is !== 'starting' && is !== 'refused');
    };
    // Not fetched: told when the button is pressed.
    look().catch(() => undefined);
    return () => {
      stale = true;
    };
  }, []);
  return occupied;
}
