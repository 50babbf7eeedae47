import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import type { DueInShort } from '../../plan/due/due-lines.ts';
import type { WorkingCalendar } from '../../plan/timescales/working-days.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Row } from '../../ui/list/list.tsx';
import { Said } from '../said/said.tsx';
import css from './due.module.css';
import { useDueWords } from './use-due-words.ts';

type Props = {
  line: DueInShort;
  calendar: WorkingCalendar;
  today: IsoDate;
  /** whose it is, where several families stand together */
  family?: ReactNode;
  /** in place of how long there is: what was done, or that the plan ended */
  over?: ReactNode;
  /** left out where the list already stands under its day */
  dated?: boolean;
  href?: string | undefined;
};

/** One thing that is due: what, by when, how long there is, where the limit comes from, and the day promised where it is another. */
export function DueRow({ line, calendar, today, family, over, dated = true, href }: Props) {
  const t = useWords('due');
  const { date } = useFormats();
  const { what, left } = useDueWords();
  const past = over === undefined && line.by < today;
  return (
    <Row
      href={href}
      endWide
      end={
        over === undefined ? (
          <span className={css.left} data-past={past ? '' : undefined}>
            {past ? <Icon name="clock" /> : null}
            {left(calendar, today, line.by)}
          </span>
        ) : (
          over
        )
      }
      note={
        <>
          {dated ? <p className={css.by}>{t('by', { date: date(line.by, 'long') })}</p> : null}
          <p>{line.source === undefined ? t('agreed') : <bdi>{line.source}</bdi>}</p>
          {line.promised === undefined ? null : (
            <p className={css.by}>{t('promised', { date: date(line.promised, 'long') })}</p>
          )}
        </>
      }
    >
      {family === undefined ? null : (
        <span className={css.family}>
          {family}
          {' · '}
        </span>
      )}
      <span>{what(line)}</span>
      {line.words === undefined ? null : (
        <>
          {': '}
          <Said words={line.words} />
        </>
      )}
    </Row>
  );
}
