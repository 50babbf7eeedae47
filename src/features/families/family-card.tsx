import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { stillTime } from '../../plan/summary/still-time.ts';
import type { Summary } from '../../plan/summary/summarise.ts';
import { paths } from '../../plan-ui/paths.ts';
import type { LooksOf } from '../../plan-ui/picture/layers.tsx';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Portrait, PortraitPile } from '../../ui/portrait/portrait.tsx';
import { WeekBlocks } from '../../ui/week-blocks/week-blocks.tsx';
import css from './families.module.css';
import { useNextWords } from './use-next-words.tsx';
import { useStillTimeWords } from './use-still-time-words.ts';

/** One family: who, what is next, how long nothing moved. The whole card leads to the plan. */
export function FamilyCard({ summary, today }: { summary: Summary; today: string }) {
  const t = useWords('families');
  const drift = useWords('drift');
  const nextWords = useNextWords();
  const timeWords = useStillTimeWords();
  const time = stillTime(summary, today);
  const { date } = useFormats();
  const next = nextWords(summary, today);
  const { title, note, picture } =
    summary.closed === null
      ? next
      : { title: t('closed', { date: date(summary.closed, 'medium') }), note: '', picture: null };
  const looks: LooksOf = (id) => summary.faces.find((face) => face.id === id)?.looks ?? null;
  const { conflicts, newer, setAside } = summary.counts;
  const flags = [
    ...(conflicts > 0 ? [t('flags.apart', { count: conflicts })] : []),
    ...(newer > 0 ? [t('flags.newer', { count: newer })] : []),
    ...(setAside > 0 ? [t('flags.aside', { count: setAside })] : []),
  ];
  return (
    <li className={css.card}>
      <div className={css.who}>
        <PortraitPile>
          {summary.faces.map((face) => (
            <Portrait key={face.id} picture={<PersonBust looks={face.looks} />} />
          ))}
        </PortraitPile>
        <h2 className={css.name}>
          <Link className={css.go} href={paths.plan(summary.id)}>
            <bdi>{summary.name}</bdi>
          </Link>
        </h2>
        <span className={css.chevron}>
          <Icon name="chevron" />
        </span>
      </div>
      <div className={css.next}>
        <Picture picture={picture} looks={looks} size="2.25rem" />
        <div className={css.words}>
          <p className={css.title}>{title}</p>
          {note === '' ? null : <p className={css.soft}>{note}</p>}
          {flags.length === 0 ? null : <p className={css.soft}>{flags.join(' · ')}</p>}
        </div>
      </div>
      <div className={css.time}>
        <WeekBlocks weeks={time.weeks} words={timeWords(time)} />
        <Link
          className={css.holdsUp}
          href={paths.drift(summary.id)}
          aria-label={drift('open-for', { name: summary.name })}
        >
          {drift('open')}
        </Link>
      </div>
    </li>
  );
}
