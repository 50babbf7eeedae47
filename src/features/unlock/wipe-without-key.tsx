import { type ReactNode, useEffect, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Failed } from '../../record/plan-record.ts';
import type { WipeAsked } from '../../record/wipe.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { lastBackupWords } from './backup-age.tsx';
import { loadDevice } from './load-device.ts';
import css from './unlock.module.css';
import { useTrying } from './use-trying.ts';
import { WipeForm } from './wipe-form.tsx';

type Props = { onWiped: () => void };

/** How often the wait is looked at, in milliseconds. */
const LOOK = 15_000;

/**
 * Wiping for somebody with neither passphrase nor paper: asked for now, done half an hour later by typed words. A child at the
 * locked screen destroys nothing, and opening the tablet takes it back.
 */
export function WipeWithoutKey({ onWiped }: Props) {
  const t = useWords('unlock');
  const formats = useFormats();
  const problems = useWords('problems') as (code: string) => string;
  const [asked, setAsked] = useState<WipeAsked | Failed | null>(null);
  const [backup, setBackup] = useState<ReactNode>(null);
  const { busy, reason, run } = useTrying();

  useEffect(() => {
    let stale = false;
    const look = async () => {
      const device = await loadDevice();
      const [found, state] = [await device.wipeAsked(), await device.backupState()];
      if (stale) return;
      setAsked(found);
      setBackup(lastBackupWords(state, t, problems, formats.dateTime));
    };
    // What cannot be fetched is said when the button is pressed.
    const tryLook = () => void look().catch(() => undefined);
    tryLook();
    const timer = setInterval(tryLook, LOOK);
    return () => {
      stale = true;
      clearInterval(timer);
    };
  }, [t, problems, formats]);

  if (asked?.ok && asked.ready)
    return (
      <>
        <Notice tone="info">{t('wipe.ready')}</Notice>
        <WipeForm withoutKey onWiped={onWiped} before={<p>{backup}</p>} />
      </>
    );
  if (asked?.ok && asked.at !== null && asked.from !== null)
    return (
      <Notice tone="info" icon="clock" note={t('wipe.taken-back')}>
        {t('wipe.asked', { when: formats.dateTime(asked.at), from: formats.time(asked.from) })}
      </Notice>
    );
  const ask = () =>
    run(async () => {
      const device = await loadDevice();
      const done = await device.askForWipe();
      setAsked(await device.wipeAsked());
      return done.ok ? done : { ok: false, reason: done.problem };
    });
  const failed = reason ?? (asked?.ok === false ? asked.problem : null);
  return (
    <div className={css.form}>
      <p>{t('wipe.what')}</p>
      <p>{backup}</p>
      <p className={css.soft}>{t('wipe.ask-what')}</p>
      {failed === null ? null : <Notice tone="problem">{problems(failed)}</Notice>}
      <div className={css.actions}>
        <Button icon="clock" waiting={busy} onClick={() => void ask()}>
          {t('wipe.ask')}
        </Button>
      </div>
    </div>
  );
}
