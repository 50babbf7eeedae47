import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './settings.module.css';

/** The way to what the council decides. */
export function CouncilCard() {
  const t = useWords('council');
  return (
    <Card title={t('title')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('subtitle')}</p>
        <div className={css.actions}>
          <Button href={paths.council}>{t('open')}</Button>
        </div>
      </div>
    </Card>
  );
}
