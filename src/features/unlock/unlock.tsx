import { useEffect, useRef, useState } from 'react';
import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { NotHere } from '../../plan-ui/language-switch/language-marks.tsx';
import { LanguageSwitch } from '../../plan-ui/language-switch/language-switch.tsx';
import type { DeviceRecord } from '../../record/device-record.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { SecretField } from '../../ui/secret-field/secret-field.tsx';
import { Forgot } from './forgot.tsx';
import { loadDevice } from './load-device.ts';
import { SecretForm } from './secret-form.tsx';
import css from './unlock.module.css';
import { useTrying } from './use-trying.ts';

type Props = {
  onOpen: (device: DeviceRecord) => void;
  /** Left out where there is no place for a restore: in the middle of the app, back from a hand-over. */
  onRestore?: (() => void) | undefined;
  /** The device turned out to have no vault: a set-up that was never finished, or a wipe in another tab. */
  onSetUp?: () => void;
};

/**
 * The locked screen. Shows nothing of what is inside, and fetches database and key derivation only when somebody
 * begins to type.
 */
export function Unlock({ onOpen, onRestore, onSetUp }: Props) {
  const t = useWords('unlock');
  const formats = useFormats();
  const { worker, chooseWorker } = useChosenLanguages();
  const [passphrase, setPassphrase] = useState('');
  const [missing, setMissing] = useState(false);
  const [forgot, setForgot] = useState(false);
  const [wipeAskedAt, setWipeAskedAt] = useState<string | null>(null);
  const { busy, reason, setReason, run } = useTrying();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    field.current?.focus();
  }, []);

  if (forgot) return <Forgot onOpen={onOpen} onBack={() => setForgot(false)} onRestore={onRestore} />;

  const lookForWipe = async () => {
    const device = await loadDevice();
    const found = await device.wipeAsked();
    setWipeAskedAt(found.ok ? found.at : null);
  };
  const type = (typed: string) => {
    // Fetched while the rest is typed; a failure shows when it is needed.
    if (passphrase === '') lookForWipe().catch(() => undefined);
    setPassphrase(typed);
    setMissing(false);
    setReason(null);
  };
  const go = async () => {
    if (passphrase.trim() === '') {
      setMissing(true);
      return;
    }
    await run(async () => {
      const device = await loadDevice();
      const unlocked = await device.session.unlock({ kind: 'passphrase', text: passphrase });
      if (unlocked.ok) onOpen(device);
      else field.current?.select();
      return unlocked;
    });
  };

  return (
    <main className={css.gate}>
      <div className={css.lock}>
        <span className={css.mark}>
          <Icon name="lock" size="l" />
        </span>
        <h1 tabIndex={-1}>{t('unlock.title')}</h1>
        <SecretForm goWords={t('unlock.go')} busy={busy} reason={reason} onGo={() => void go()}>
          <SecretField
            ref={field}
            label={t('passphrase.label')}
            value={passphrase}
            onChange={type}
            showWords={t('show')}
            hideWords={t('hide')}
            error={missing ? t('passphrase.missing') : undefined}
          />
        </SecretForm>
        {wipeAskedAt === null ? null : (
          <Notice tone="info" icon="clock">
            {t('wipe.was-asked', { when: formats.dateTime(wipeAskedAt) })}
          </Notice>
        )}
        <div className={css.doors}>
          {reason === 'not-set-up' && onSetUp !== undefined ? (
            <Button kind="quiet" icon="forward" onClick={onSetUp}>
              {t('unlock.set-up')}
            </Button>
          ) : null}
          <Button kind="quiet" icon="question" onClick={() => setForgot(true)}>
            {t('unlock.forgot')}
          </Button>
          {onRestore === undefined ? null : (
            <Button kind="quiet" icon="upload" onClick={onRestore}>
              {t('unlock.restore')}
            </Button>
          )}
          <LanguageSwitch value={worker} onChange={chooseWorker} />
          <NotHere />
        </div>
      </div>
    </main>
  );
}
