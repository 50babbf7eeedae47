import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './settings.module.css';

/** The way to where somebody who speaks a language reads its words. */
export function CheckWordsCard() {
  const t = useWords('check-words');
  return (
    <Card title={t('title')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('why')}</p>
        <div className={css.actions}>
          <Button href={paths.checkWords}>{t('open')}</Button>
        </div>
      </div>
    </Card>
  );
}
