import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { DeviceRecord } from '../../record/device-record.ts';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { loadDevice } from './load-device.ts';
import { NewPassphrase, nothingTyped, typedFault } from './new-passphrase.tsx';
import { RecoveryField } from './recovery-field.tsx';
import { SecretForm } from './secret-form.tsx';
import css from './unlock.module.css';
import { useTrying } from './use-trying.ts';
import { WipeWithoutKey } from './wipe-without-key.tsx';

type Props = {
  onOpen: (device: DeviceRecord) => void;
  onBack: () => void;
  onRestore?: (() => void) | undefined;
};

/** Recovery key → new passphrase → open. Who has neither can only wipe the tablet. */
export function Forgot({ onOpen, onBack, onRestore }: Props) {
  const t = useWords('unlock');
  const common = useWords('common');
  const [recoveryKey, setRecoveryKey] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const [looked, setLooked] = useState(false);
  const { busy, reason, setReason, run } = useTrying();
  const keyMissing = looked && recoveryKey.trim() === '';

  const go = async () => {
    setLooked(true);
    setReason(null);
    if (recoveryKey.trim() === '' || typedFault(typed) !== null) return;
    await run(async () => {
      const device = await loadDevice();
      const secret = { kind: 'recovery', text: recoveryKey } as const;
      const changed = await device.session.changePassphrase(secret, typed.first);
      if (changed.ok) onOpen(device);
      return changed;
    });
  };

  return (
    <WorkerPage
      title={t('forgot.title')}
      back={{ words: common('action.back'), onClick: onBack }}
      width="narrow"
    >
      <div className={css.stack}>
        <SecretForm goWords={t('forgot.go')} busy={busy} reason={reason} onGo={() => void go()}>
          <p className={css.lead}>{t('forgot.what')}</p>
          <RecoveryField
            value={recoveryKey}
            onChange={setRecoveryKey}
            error={keyMissing ? t('forgot.key-missing') : undefined}
          />
          <NewPassphrase value={typed} onChange={setTyped} fault={looked ? typedFault(typed) : null} />
        </SecretForm>
        <Disclosure title={t('forgot.neither')}>
          <div className={css.form}>
            <p>{t('forgot.neither-what')}</p>
            <WipeWithoutKey onWiped={() => onRestore?.()} />
          </div>
        </Disclosure>
      </div>
    </WorkerPage>
  );
}
