import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import css from './unlock.module.css';

type Props = {
  children: ReactNode;
  goWords: string;
  busy: boolean;
  /** A code of the namespace `problems`. */
  reason: string | null;
  onGo: () => void;
  /** Where the page has another button that matters more. */
  quieter?: boolean;
};

/** Fields, one main button, what went wrong right above it. What was typed stays. */
export function SecretForm({ children, goWords, busy, reason, onGo, quieter = false }: Props) {
  const t = useWords('unlock');
  const problems = useWords('problems') as (code: string) => string;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onGo();
  };
  return (
    <form className={css.form} autoComplete="off" noValidate onSubmit={submit}>
      {/* Browsers take the text field before a passphrase for who is signing in, and note it readably on the disk. */}
      <input type="text" autoComplete="username" value="Waymark" readOnly hidden />
      {children}
      {reason === null ? null : <Notice tone="problem">{problems(reason)}</Notice>}
      <div className={css.actions}>
        <Button kind={quieter ? 'plain' : 'main'} type="submit" waiting={busy}>
          {goWords}
        </Button>
      </div>
      <p className={css.working} role="status">
        {busy ? t('working') : null}
      </p>
    </form>
  );
}
