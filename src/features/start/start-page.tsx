import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { DraftLabel, LanguageSwitch } from '../../plan-ui/language-switch/language-switch.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './start-page.module.css';
import { StartRoad } from './start-road.tsx';

type Props = {
  onLookRound: () => void;
  onBegin: () => void;
  onRestore: () => void;
};

/** First run: what Waymark is, and two doors. One tap to the example family, one to setting up. */
export function StartPage({ onLookRound, onBegin, onRestore }: Props) {
  const t = useWords('start');
  const { worker, chooseWorker } = useChosenLanguages();
  return (
    <main className={css.page}>
      <h1 className={css.name}>{t('name')}</h1>
      <p className={css.what}>{t('what')}</p>
      <StartRoad />
      <div className={css.doors}>
        <div className={css.door}>
          <Button size="big" icon="together" onClick={onLookRound}>
            {t('lookRound')}
          </Button>
          <p className={css.why}>{t('lookRoundWhy')}</p>
        </div>
        <div className={css.door}>
          <Button size="big" kind="main" icon="forward" onClick={onBegin}>
            {t('begin')}
          </Button>
          <p className={css.why}>{t('beginWhy')}</p>
        </div>
      </div>
      <ul className={css.points}>
        <li>
          <Icon name="check" />
          {t('points.signal')}
        </li>
        <li>
          <Icon name="check" />
          {t('points.stays')}
        </li>
        <li>
          <Icon name="check" />
          {t('points.together')}
        </li>
      </ul>
      <div className={css.rest}>
        <Button kind="quiet" icon="upload" onClick={onRestore}>
          {t('restore')}
        </Button>
        <LanguageSwitch value={worker} onChange={chooseWorker} />
        <DraftLabel />
      </div>
    </main>
  );
}
