import { languages } from '../../i18n/languages.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useLanguagesHere } from '../../i18n/use-language-here.ts';
import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import css from './settings.module.css';

const codes = languages.map(({ code }) => code);

/** Which languages can be read here without signal, and the way to fetch others. */
export function LanguagesCard() {
  const t = useWords('languages');
  const { list } = useFormats();
  const here = useLanguagesHere(codes);
  const ready = languages.filter((_, at) => here[at] === 'here');
  return (
    <Card title={t('title')}>
      <div className={css.stack}>
        <p>{t('ready', { list: list(ready.map(({ english }) => english)) })}</p>
        <div className={css.actions}>
          <Button icon="download" href={paths.languages}>
            {t('open')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
