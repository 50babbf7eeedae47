import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { VERSION } from '../../platform/version.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { useAppUpdate } from './app-update.ts';
import css from './settings.module.css';

/** Which version this is, whether it works with no signal, and a newer one that waits to be let in. */
export function UpdateCard() {
  const t = useWords('settings');
  const { offline, ready, takeOver, look } = useAppUpdate();
  const [looked, setLooked] = useState<'looked' | 'no-signal' | null>(null);
  const ask = async () => setLooked((await look()) ? 'looked' : 'no-signal');
  return (
    <Card title={t('update.title')}>
      <div className={css.stack}>
        {ready ? (
          <Notice
            tone="info"
            note={t('update.ready-note')}
            actions={<Button onClick={takeOver}>{t('update.take')}</Button>}
          >
            <strong>{t('update.ready')}</strong>
          </Notice>
        ) : null}
        <div className={css.tight}>
          <p>{t('update.latest', { version: VERSION })}</p>
          {offline === 'registered' ? <p>{t('update.offline')}</p> : null}
          {offline === 'unsupported' || offline === 'refused' ? <p>{t('update.not-offline')}</p> : null}
        </div>
        <p className={css.working} role="status">
          {looked === null || ready ? null : t(`update.${looked}`)}
        </p>
        <div className={css.actions}>
          {offline === 'registered' && !ready ? (
            <Button onClick={() => void ask()}>{t('update.look')}</Button>
          ) : null}
          <Button kind="quiet" icon="info" href={paths.about}>
            {t('update.about')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
