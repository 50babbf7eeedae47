import { type FormEvent, useState } from 'react';
import { type CheckerRole, checkerRoles, type LanguageCode, languageInfo } from '../../../i18n/languages.ts';
import { useFormats } from '../../../i18n/use-formats.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Choice } from '../../../ui/choice/choice.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import css from '../settings.module.css';
import type { Reading } from './use-reading.ts';

/** Who has read every sentence signs with a role, once there is nothing left. */
export function SignOff({ code, reading }: { code: LanguageCode; reading: Reading }) {
  const t = useWords('check-words');
  const formats = useFormats();
  const [role, setRole] = useState<CheckerRole | null>(null);
  const left = reading.left.length;
  const { standing } = reading;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (role !== null && left === 0) void reading.sign(role);
  };
  return (
    <Card title={t('sign.title')}>
      {standing?.is === 'checked' ? (
        <div className={css.stack}>
          <Notice tone="saved">{t('sign.done', { date: formats.date(standing.date, 'short') })}</Notice>
          <p className={css.soft}>{t('sign.after')}</p>
        </div>
      ) : (
        <form className={css.stack} onSubmit={submit}>
          {languageInfo(code).checked === 'draft' ? null : <p>{t('sign.makers')}</p>}
          {left > 0 ? <p>{t('sign.left', { count: left })}</p> : null}
          <p className={css.soft}>{t('sign.means')}</p>
          {left > 0 ? null : (
            <>
              <Choice
                legend={t('sign.who')}
                options={checkerRoles.map((value) => ({ value, words: t(`sign.role.${value}`) }))}
                value={role}
                onChange={setRole}
              />
              <p className={css.small}>{t('sign.no-name')}</p>
              <div className={css.actions}>
                <Button type="submit" kind="main" icon="check" waiting={role === null}>
                  {role === null ? t('sign.choose') : t('sign.go')}
                </Button>
              </div>
            </>
          )}
        </form>
      )}
    </Card>
  );
}
