import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { loadDevice } from './load-device.ts';
import css from './unlock.module.css';
import { useTrying } from './use-trying.ts';

type Props = {
  onWiped: () => void;
  /** Beside the button: a way to back up first. */
  before?: ReactNode;
};

/** Destroys everything on this tablet, once the words have been typed. Nothing else in the app asks for typed words. */
export function WipeForm({ onWiped, before }: Props) {
  const t = useWords('unlock');
  const problems = useWords('problems') as (code: string) => string;
  const [typed, setTyped] = useState('');
  const { busy, reason, run } = useTrying();
  const word = t('wipe.word');
  const same = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();

  const wipe = async (event: FormEvent) => {
    event.preventDefault();
    if (!same) return;
    const wiped = await run(async () => {
      const device = await loadDevice();
      const done = await device.wipe();
      return done.ok ? done : { ok: false, reason: done.problem };
    });
    if (wiped?.ok) onWiped();
  };

  return (
    <form className={css.form} autoComplete="off" onSubmit={(event) => void wipe(event)}>
      <p>{t('wipe.what')}</p>
      {before}
      <TextField label={t('wipe.type', { word })} value={typed} onChange={setTyped} spellCheck={false} />
      {reason === null ? null : <Notice tone="problem">{problems(reason)}</Notice>}
      <div className={css.actions}>
        <Button type="submit" icon="trash" waiting={!same || busy}>
          {same ? t('wipe.go') : t('wipe.waiting')}
        </Button>
      </div>
    </form>
  );
}
