import { useState } from 'react';
import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { KeptNotice } from '../../plan-ui/kept-notice/kept-notice.tsx';
import { newId } from '../../platform/new-id.ts';
import { askForPersistence, type Persistence } from '../../platform/storage-persistence.ts';
import { chooseSettings } from '../../record/chosen-settings.ts';
import type { DeviceRecord } from '../../record/device-record.ts';
import { Button } from '../../ui/button/button.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { loadDevice } from './load-device.ts';
import { NewPassphrase, nothingTyped, typedFault } from './new-passphrase.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { SecretForm } from './secret-form.tsx';
import css from './unlock.module.css';
import { useTrying } from './use-trying.ts';

type Props = {
  /** The vault is made, open, and its recovery key noted. */
  onOpen: (device: DeviceRecord) => void;
  onBack: () => void;
};

type Stage =
  | { readonly at: 'typing' }
  | { readonly at: 'recovery'; readonly recoveryKey: string; readonly device: DeviceRecord }
  | { readonly at: 'not-kept'; readonly device: DeviceRecord; readonly persistence: Persistence };

/** Name and passphrase → recovery key on paper → only where the browser may clear our data: what to do about it. */
export function SetUp({ onOpen, onBack }: Props) {
  const t = useWords('unlock');
  const common = useWords('common');
  const [stage, setStage] = useState<Stage>({ at: 'typing' });

  if (stage.at === 'recovery') {
    const noted = async () => {
      // Asked with the tap, as Firefox shows its question only then.
      const persistence = await askForPersistence();
      if (persistence === 'kept') onOpen(stage.device);
      else setStage({ at: 'not-kept', device: stage.device, persistence });
    };
    return (
      <WorkerPage title={t('recovery.title')} width="narrow">
        <RecoverySheet recoveryKey={stage.recoveryKey} onNoted={() => void noted()} />
      </WorkerPage>
    );
  }
  if (stage.at === 'not-kept') {
    return (
      <WorkerPage title={t('ready.title')} width="narrow">
        <div className={css.stack}>
          <KeptNotice persistence={stage.persistence} />
          <div className={css.actions}>
            <Button kind="main" iconEnd="forward" onClick={() => onOpen(stage.device)}>
              {t('ready.go')}
            </Button>
          </div>
        </div>
      </WorkerPage>
    );
  }
  return (
    <WorkerPage
      title={t('set-up.title')}
      back={{ words: common('action.back'), onClick: onBack }}
      width="narrow"
    >
      <NameAndPassphrase
        onMade={(recoveryKey, device) => setStage({ at: 'recovery', recoveryKey, device })}
      />
    </WorkerPage>
  );
}

function NameAndPassphrase({ onMade }: { onMade: (recoveryKey: string, device: DeviceRecord) => void }) {
  const t = useWords('unlock');
  const { worker: language } = useChosenLanguages();
  const [name, setName] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const [looked, setLooked] = useState(false);
  const { busy, reason, setReason, run } = useTrying();
  const fault = looked ? typedFault(typed) : null;
  const nameMissing = looked && name.trim() === '';

  const go = async () => {
    setLooked(true);
    setReason(null);
    if (name.trim() === '' || typedFault(typed) !== null) return;
    await run(async () => {
      const device = await loadDevice();
      const author = { id: newId(), name: name.trim() };
      const made = await device.session.setUp(typed.first, chooseSettings({ author }, { language }));
      if (made.ok) onMade(made.recoveryKey, device);
      return made;
    });
  };

  return (
    <SecretForm goWords={t('set-up.go')} busy={busy} reason={reason} onGo={() => void go()}>
      <p className={css.lead}>{t('set-up.what')}</p>
      <TextField
        label={t('set-up.name')}
        hint={t('set-up.name-hint')}
        value={name}
        onChange={setName}
        spellCheck={false}
        error={nameMissing ? t('set-up.name-missing') : undefined}
      />
      <NewPassphrase value={typed} onChange={setTyped} known={name} fault={fault} isFirst />
    </SecretForm>
  );
}
