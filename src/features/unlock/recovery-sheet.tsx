import { type FormEvent, type ReactNode, useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { today } from '../../platform/now.ts';
import { printPage } from '../../platform/print-page.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { groupsOf, isGroup } from './recovery-groups.ts';
import css from './unlock.module.css';

type Props = {
  recoveryKey: string;
  /** A group was typed from the paper, so the paper is there. */
  onNoted: () => void;
  /** Where an older paper is still valid: until when, and the way back to it. */
  before?: ReactNode;
  /** What went wrong with what came after; a code of the namespace `problems`. */
  reason?: string | null;
};

/** The recovery key, shown once; it goes away only when one group of it has been typed from paper. */
export function RecoverySheet({ recoveryKey, onNoted, before, reason = null }: Props) {
  const t = useWords('unlock');
  const [checking, setChecking] = useState(false);
  const [canPrint, setCanPrint] = useState(true);
  if (checking) {
    return (
      <NotedCheck
        recoveryKey={recoveryKey}
        onNoted={onNoted}
        reason={reason}
        onShow={() => setChecking(false)}
      />
    );
  }
  const print = () => void printPage().then((answer) => setCanPrint(answer === 'offered'));
  return (
    <div className={css.stack}>
      <div className={css.form} data-print="no">
        <p className={css.lead}>{t('recovery.what')}</p>
        <Notice tone="info">{t('recovery.once')}</Notice>
        {before}
      </div>
      <Sheet recoveryKey={recoveryKey} />
      <div className={css.actions} data-print="no">
        <Button icon="print" onClick={print}>
          {t('recovery.print')}
        </Button>
        <Button kind="main" onClick={() => setChecking(true)}>
          {t('recovery.noted')}
        </Button>
      </div>
      {canPrint ? null : <Notice tone="problem">{t('recovery.no-print')}</Notice>}
    </div>
  );
}

/** What is on the screen is what is printed; the words around it are for paper only. No name on it. */
function Sheet({ recoveryKey }: { recoveryKey: string }) {
  const t = useWords('unlock');
  const formats = useFormats();
  return (
    <div>
      <div data-print="only">
        <h2>{t('recovery.sheet-title')}</h2>
        <p className={css['sheet-what']}>{t('recovery.sheet-what')}</p>
      </div>
      <ol className={css.key} dir="ltr" aria-label={t('recovery.key')}>
        {groupsOf(recoveryKey).map((group, at) => (
          <li key={`${at + 1} ${group}`} className={css.group}>
            <span className={css.number} aria-hidden="true">
              {at + 1}
            </span>
            <span className={css.letters}>{group}</span>
          </li>
        ))}
      </ol>
      <p className={css['sheet-what']} data-print="only">
        {t('recovery.sheet-date', { date: formats.date(today(), 'long') })}
      </p>
    </div>
  );
}

type CheckProps = Omit<Props, 'before'> & { reason: string | null; onShow: () => void };

function NotedCheck({ recoveryKey, onNoted, reason, onShow }: CheckProps) {
  const t = useWords('unlock');
  const problems = useWords('problems') as (code: string) => string;
  const groups = groupsOf(recoveryKey);
  // Not the first or the last, which the eye remembers.
  const [at] = useState(() => 1 + Math.floor(Math.random() * (groups.length - 2)));
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const number = at + 1;
  const check = (event: FormEvent) => {
    event.preventDefault();
    if (isGroup(typed, groups[at] ?? '')) onNoted();
    else setWrong(true);
  };
  return (
    <form className={css.form} autoComplete="off" onSubmit={check}>
      <TextField
        label={t('recovery.check', { number })}
        hint={t('recovery.check-hint', { number })}
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
        spellCheck={false}
        error={wrong ? t('recovery.check-wrong', { number }) : undefined}
      />
      {reason === null ? null : <Notice tone="problem">{problems(reason)}</Notice>}
      <div className={css.actions}>
        <Button onClick={onShow}>{t('recovery.show-again')}</Button>
        <Button kind="main" type="submit">
          {t('recovery.done')}
        </Button>
      </div>
    </form>
  );
}
