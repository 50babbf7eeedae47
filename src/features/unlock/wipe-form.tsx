import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { SecretField } from '../../ui/secret-field/secret-field.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { loadDevice } from './load-device.ts';
import css from './unlock.module.css';
import { useTrying } from './use-trying.ts';

type Props = {
  onWiped: () => void;
  /** Beside the button: a way to back up first. */
  before?: ReactNode;
  /** Somebody who has no passphrase, after the wait. */
  withoutKey?: boolean;
};

/**
 * Destroys everything on this tablet, once the words have been typed and the passphrase given. Nothing else in the app asks for
 * typed words.
 */
export function WipeForm({ onWiped, before, withoutKey = false }: Props) {
  const t = useWords('unlock');
  const problems = useWords('problems') as (code: string) => string;
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const { busy, reason, setReason, run } = useTrying();
  const word = t('wipe.word');
  const same = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const ready = same && (withoutKey || passphrase.trim() !== '');

  const wipe = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    const wiped = await run(async () => {
      const device = await loadDevice();
      return device.wipe(withoutKey ? null : { kind: 'passphrase', text: passphrase });
    });
    if (wiped?.ok) onWiped();
  };

  return (
    <form className={css.form} autoComplete="off" noValidate onSubmit={(event) => void wipe(event)}>
      <p>{t('wipe.what')}</p>
      {before}
      {withoutKey ? null : (
        <SecretField
          label={t('passphrase.current')}
          value={passphrase}
          onChange={(text) => {
            setPassphrase(text);
            setReason(null);
          }}
          showWords={t('show')}
          hideWords={t('hide')}
        />
      )}
      <TextField label={t('wipe.type', { word })} value={typed} onChange={setTyped} spellCheck={false} />
      {reason === null ? null : <Notice tone="problem">{problems(reason)}</Notice>}
      <div className={css.actions}>
        <Button type="submit" icon="trash" waiting={!ready || busy}>
          {ready ? t('wipe.go') : t(withoutKey ? 'wipe.waiting' : 'wipe.waiting-both')}
        </Button>
      </div>
      <p className={css.working} role="status">
        {busy ? t('working') : null}
      </p>
    </form>
  );
}
