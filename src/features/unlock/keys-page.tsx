import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import type { NewRecoveryKey } from '../../record/session.ts';
import { useDevice, useRecord } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { SecretField } from '../../ui/secret-field/secret-field.tsx';
import { BackupAge } from './backup-age.tsx';
import { NewPassphrase, nothingTyped, typedFault } from './new-passphrase.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { SecretForm } from './secret-form.tsx';
import css from './unlock.module.css';
import { useTrying } from './use-trying.ts';
import { WipeForm } from './wipe-form.tsx';

type FreshKey = Extract<NewRecoveryKey, { ok: true }>;

/** Change of passphrase, a new recovery key, and the end of everything on this tablet. The example family has no keys. */
export function KeysPage() {
  const t = useWords('unlock');
  const settings = useWords('settings');
  if (useRecord().kind === 'disk') return <RealKeys />;
  return (
    <WorkerPage title={t('keys.title')} back={{ words: t('keys.back'), href: paths.settings }}>
      <Notice tone="info" note={settings('example-note')}>
        {settings('example')}
      </Notice>
    </WorkerPage>
  );
}

function RealKeys() {
  const t = useWords('unlock');
  const [fresh, setFresh] = useState<FreshKey | null>(null);
  const [renewed, setRenewed] = useState(false);
  const { reason, setReason, run } = useTrying();

  if (fresh !== null) {
    const leave = () => {
      setReason(null);
      setFresh(null);
    };
    const noted = async () => {
      const used = await run(fresh.use);
      if (!used?.ok) return;
      setFresh(null);
      setRenewed(true);
    };
    return (
      <WorkerPage
        title={t('recovery.title')}
        back={{ words: t('recovery.keep-old'), onClick: leave }}
        width="narrow"
      >
        <RecoverySheet
          recoveryKey={fresh.recoveryKey}
          onNoted={() => void noted()}
          before={<p>{t('recovery.old-until')}</p>}
          reason={reason}
        />
      </WorkerPage>
    );
  }
  return (
    <WorkerPage title={t('keys.title')} back={{ words: t('keys.back'), href: paths.settings }}>
      <div className={css.columns}>
        <div className={css.stack}>
          <Card title={t('keys.change')}>
            <ChangePassphrase />
          </Card>
          <Card title={t('keys.renew')}>
            <RenewRecoveryKey onMade={setFresh} />
            {renewed ? <Notice tone="saved">{t('keys.renewed')}</Notice> : null}
          </Card>
        </div>
        <Card title={t('wipe.title')}>
          <WipeForm
            // The session tells the app that the vault is gone; the app shows its first screen.
            onWiped={() => undefined}
            before={
              <Notice
                tone="info"
                actions={<Button href={paths.backup}>{t('wipe.back-up')}</Button>}
                icon="download"
              >
                <BackupAge />
              </Notice>
            }
          />
        </Card>
      </div>
    </WorkerPage>
  );
}

function ChangePassphrase() {
  const t = useWords('unlock');
  const { session } = useDevice();
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const [looked, setLooked] = useState(false);
  const [changed, setChanged] = useState(false);
  const { busy, reason, setReason, run } = useTrying();
  const known = session.ring.settings?.author?.name ?? '';

  const go = async () => {
    setLooked(true);
    setChanged(false);
    setReason(null);
    if (current.trim() === '' || typedFault(typed) !== null) return;
    const done = await run(() =>
      session.changePassphrase({ kind: 'passphrase', text: current }, typed.first),
    );
    if (!done?.ok) return;
    setCurrent('');
    setTyped(nothingTyped);
    setLooked(false);
    setChanged(true);
  };

  return (
    <SecretForm goWords={t('keys.change-go')} busy={busy} reason={reason} onGo={() => void go()}>
      <p className={css.soft}>{t('keys.change-what')}</p>
      <SecretField
        label={t('passphrase.current')}
        value={current}
        onChange={setCurrent}
        showWords={t('show')}
        hideWords={t('hide')}
        error={looked && current.trim() === '' ? t('passphrase.missing') : undefined}
      />
      <NewPassphrase
        value={typed}
        onChange={setTyped}
        known={known}
        fault={looked ? typedFault(typed) : null}
      />
      {changed ? <Notice tone="saved">{t('keys.changed')}</Notice> : null}
    </SecretForm>
  );
}

function RenewRecoveryKey({ onMade }: { onMade: (fresh: FreshKey) => void }) {
  const t = useWords('unlock');
  const { session } = useDevice();
  const [current, setCurrent] = useState('');
  const [looked, setLooked] = useState(false);
  const { busy, reason, run } = useTrying();
  const go = async () => {
    setLooked(true);
    if (current.trim() === '') return;
    const made = await run(() => session.makeRecoveryKey({ kind: 'passphrase', text: current }));
    if (made?.ok) onMade(made);
  };
  return (
    <SecretForm quieter goWords={t('keys.renew-go')} busy={busy} reason={reason} onGo={() => void go()}>
      <p className={css.soft}>{t('keys.renew-what')}</p>
      <SecretField
        label={t('passphrase.current')}
        value={current}
        onChange={setCurrent}
        showWords={t('show')}
        hideWords={t('hide')}
        error={looked && current.trim() === '' ? t('passphrase.missing') : undefined}
      />
    </SecretForm>
  );
}
