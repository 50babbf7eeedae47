import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ChildShare, ChildTime } from '../../plan/child-time/child-time.ts';
import { now } from '../../plan/held.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Card } from '../../ui/card/card.tsx';
import { List, Row } from '../../ui/list/list.tsx';
import { WeekRow } from '../../ui/week-blocks/week-row.tsx';
import css from './drift.module.css';

/** Days in which anything waited, beside the days of each child's life; a block for each week of the plan. */
export function ChildTimeCard({ time }: { time: ChildTime }) {
  const t = useWords('drift');
  return (
    <Card title={t('time')}>
      <div className={css.time}>
        {time.children.map((share) => (
          <ShareOfLife key={share.child.id} share={share} />
        ))}
        <WeekRow
          weeks={time.weeks.map(({ lost }) => (lost === 0 ? 'none' : lost === 7 ? 'all' : 'some'))}
          words={
            <>
              {t('whole', { count: time.days })} {t('counted')} {t('weeks')}
            </>
          }
        />
      </div>
    </Card>
  );
}

/** The days each cause cost, the most first; a day that two causes share counts for both, and is said to. */
export function DaysByCause({ time }: { time: ChildTime }) {
  const t = useWords('drift');
  return (
    <Card title={t('causes')}>
      <p className={css.why}>{t('causes-why')}</p>
      <List label={t('causes')}>
        {time.causes.map(({ cause, days }) => (
          <Row key={cause} end={t('days', { count: days })}>
            {t(`cause.${cause}`)}
          </Row>
        ))}
      </List>
    </Card>
  );
}

function ShareOfLife({ share: { child, lost, lived } }: { share: ChildShare }) {
  const t = useWords('drift');
  const { number, date } = useFormats();
  const name = now(child.name);
  const due = now(child.due);
  const looks = now(child.looks);
  return (
    <div className={css.share}>
      <span className={css.face}>
        <PersonFace looks={looks} dashed={looks === null} />
      </span>
      <p>
        <span className={css.life}>
          {lived === null
            ? t('unborn', { count: lost, name })
            : t('life', { count: lived, lost: number(lost), lived: number(lived), name })}
        </span>
        {lived === null && due !== null ? (
          <span className={css.why}> {t('due', { date: date(due, 'short') })}</span>
        ) : null}
      </p>
    </div>
  );
}
