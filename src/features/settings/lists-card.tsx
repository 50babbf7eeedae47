import { useWords } from '../../i18n/use-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Card } from '../../ui/card/card.tsx';
import { List, Row } from '../../ui/list/list.tsx';
import css from './settings.module.css';

/** The council's lists that have a page of their own. */
export function ListsCard() {
  const t = useWords('council');
  const limits = useWords('time-limits');
  return (
    <Card title={t('lists.title')}>
      <div className={css.stack}>
        <p className={css.soft}>{t('lists.why')}</p>
        <List>
          <Row href={paths.timeLimits} note={limits('why')}>
            {limits('title')}
          </Row>
          <Row href={paths.wordLists} note={t('words.why')}>
            {t('words.title')}
          </Row>
          <Row href={paths.questionSets} note={t('questions.why')}>
            {t('questions.title')}
          </Row>
          <Row href={paths.scaleBands} note={t('bands.why')}>
            {t('bands.title')}
          </Row>
        </List>
      </div>
    </Card>
  );
}
