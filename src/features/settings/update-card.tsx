import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { VERSION } from '../../platform/version.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { useAppUpdate } from './app-update.ts';
import css from './settings.module.css';

/** Which version this is, whether it works with no signal, and a way to look for a newer one. That one waits is told by the app, above the page. */
export function UpdateCard() {
  const t = useWords('settings');
  const { offline, look } = useAppUpdate();
  const [looked, setLooked] = useState<'looked' | 'no-signal' | null>(null);
  const ask = async () => setLooked((await look()) ? 'looked' : 'no-signal');
  return (
    <Card title={t('update.title')}>
      <div className={css.stack}>
        <div className={css.tight}>
          <p>{t('update.latest', { version: VERSION })}</p>
          {offline === 'registered' ? <p>{t('update.offline')}</p> : null}
          {offline === 'unsupported' || offline === 'refused' ? <p>{t('update.not-offline')}</p> : null}
        </div>
        <p className={css.working} role="status">
          {looked === null ? null : t(`update.${looked}`)}
        </p>
        <div className={css.actions}>
          {offline === 'registered' ? <Button onClick={() => void ask()}>{t('update.look')}</Button> : null}
          <Button kind="quiet" icon="info" href={paths.about}>
            {t('update.about')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
