import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ageOf, keptInARow, OLD_TEXT_DAYS, originOf } from '../../plan/brought-forward/age.ts';
import type { Statement } from '../../plan/brought-forward/statements.ts';
import { namesWhoLeft } from '../../plan/brought-forward/who-left.ts';
import { find } from '../../plan/find.ts';
import { now, others } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { pathOfThing } from '../../plan-ui/thing/path-of-thing.ts';
import { today as todayHere } from '../../platform/now.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import type { IconName } from '../../ui/icon/icon-paths.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import css from './old-text.module.css';

type Props = { plan: Plan; statement: Statement };

/** How old a text is, where it comes from, and what should make somebody look twice. */
export function TextFacts({ plan, statement }: Props) {
  const t = useWords('old-text');
  const { date } = useFormats();
  const age = ageOf(plan, statement, todayHere());
  return (
    <div className={css.facts}>
      <p className={css.age}>
        <strong>{age === 0 ? t('today') : t('days', { count: age })}</strong>
        {age > OLD_TEXT_DAYS ? (
          <Tag kind="plain" icon="clock">
            {t('over', { days: OLD_TEXT_DAYS })}
          </Tag>
        ) : null}
      </p>
      <p className={css.soft}>{useOriginWords(plan, statement).join(' · ')}</p>
      {namesWhoLeft(plan, statement).map(({ id, name, left }) => (
        <Twice key={id} icon="leave">
          {t('names', { name: now(name), date: date(left?.on ?? '', 'long') })}
        </Twice>
      ))}
      <KeptOften plan={plan} statement={statement} />
      {statement.shelf === 'wishes' ? (
        <Twice icon="say">
          {t('whose', { name: nameOf(plan, find(plan.wishes, statement.id)?.person ?? null) ?? '' })}
        </Twice>
      ) : null}
      {statement.parts.some(({ held }) => others(held).length > 0) ? (
        <Twice icon="split">
          <Link href={pathOfThing(plan, { room: statement.shelf, id: statement.id })}>{t('two')}</Link>
        </Twice>
      ) : null}
    </div>
  );
}

/** Z7: from the second time on it is said; from the third on it stands out. */
function KeptOften({ plan, statement }: Props) {
  const t = useWords('old-text');
  const count = keptInARow(plan, statement);
  if (count < 2) return null;
  return (
    <Twice icon="history" strong={count >= 3}>
      {t('kept-often', { count })}
    </Twice>
  );
}

type TwiceProps = { icon: IconName; strong?: boolean; children: React.ReactNode };

function Twice({ icon, strong = true, children }: TwiceProps) {
  return (
    <p className={css.twice} data-strong={strong ? '' : undefined}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}

/** Who wrote it when; that it was said earlier; at which meeting or review. */
function useOriginWords(plan: Plan, statement: Statement): string[] {
  const t = useWords('old-text');
  const { date } = useFormats();
  const { on, by: name, written, first, meeting, review } = originOf(plan, statement);
  const writtenDay = written.slice(0, 10);
  const at = find(plan.broughtForward, review)?.on;
  return [
    on === writtenDay
      ? t('written', { name, date: date(on, 'long') })
      : t('said-earlier', { name, date: date(on, 'long'), written: date(writtenDay, 'long') }),
    ...(meeting === null ? [] : [t('at-meeting')]),
    ...(at === undefined ? [] : [t('at-review', { date: date(at, 'long') })]),
    ...(first || statement.said === null ? [] : [t('first', { date: date(statement.said, 'long') })]),
  ];
}
