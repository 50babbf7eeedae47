import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { TeamNow } from '../../plan/learning-brief/team-now.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { causePictures } from './cause-pictures.ts';
import css from './team.module.css';
import { useCountWords } from './use-count-words.ts';

/** What waits today in all families together, and what it has cost their children: as a family's own page says it of one. */
export function TeamToday({ now }: { now: TeamNow }) {
  const t = useWords('team');
  const drift = useWords('drift');
  const { number, list } = useFormats();
  const count = useCountWords();
  return (
    <Card title={t('today')}>
      <div className={css.now}>
        <p>
          {t('families-open')}: <b>{count(now.families)}</b>
          {' · '}
          {t('children')}: <b>{count(now.children)}</b>
        </p>
        {now.lives === null ? (
          <p>{t('life-few')}</p>
        ) : (
          <div>
            <p className={css.life}>
              {t('life', { lost: number(now.lives.lost), lived: number(now.lives.lived) })}
            </p>
            <p className={css.soft}>{t('life-why')}</p>
          </div>
        )}
        {now.waiting.length === 0 ? <p>{t('nothing-now')}</p> : <Waiting waiting={now.waiting} />}
        {now.few.length === 0 ? null : (
          <p>{t('few-now', { things: list(now.few.map((cause) => drift(`cause.${cause}`))) })}</p>
        )}
        <div>
          <Button icon="calendar" href={paths.week}>
            {t('due')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Waiting({ waiting }: { waiting: TeamNow['waiting'] }) {
  const t = useWords('team');
  const drift = useWords('drift');
  const { number } = useFormats();
  const count = useCountWords();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {(['what', 'waiting', 'in-families', 'so-far'] as const).map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {waiting.map(({ cause, delays, families, days }) => (
          <tr key={cause}>
            <th scope="row">
              <span className={css.what}>
                <Picture picture={causePictures[cause]} size="s" />
                <span>{drift(`cause.${cause}`)}</span>
              </span>
            </th>
            <td>{number(delays)}</td>
            <td>{count(families)}</td>
            <td>{number(days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
