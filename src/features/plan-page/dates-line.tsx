import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { dueLines } from '../../plan/due/due-lines.ts';
import { dues, isPast, openDues } from '../../plan/due/dues.ts';
import type { Plan } from '../../plan/plan.ts';
import { timeLimits } from '../../plan/timescales/rule-sets.ts';
import { useDueWords } from '../../plan-ui/due/use-due-words.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useCouncil } from '../../record/use-council.ts';
import { usePromises } from '../../record/use-promises.ts';
import { Link } from '../../ui/link/link.tsx';
import css from './plan-page.module.css';

/** What is due next by a limit, how much is past its day, and the way to all dates. Steps stand on this page already. */
export function DatesLine({ plan, today }: { plan: Plan; today: string }) {
  const t = useWords('due');
  const { date } = useFormats();
  const words = useDueWords();
  const ruleSets = useCouncil(timeLimits);
  usePromises(plan);
  const open = openDues(dues(plan, ruleSets, today)).filter(({ limit }) => limit !== null);
  const past = dueLines(
    plan,
    open.filter((due) => isPast(due, today)),
  ).length;
  const [next] = dueLines(
    plan,
    open.filter((due) => !isPast(due, today)),
  );
  const calendar = ruleSets[plan.family?.nation ?? 'england'];
  const said = [
    ...(past > 0 ? [t('line.past', { count: past })] : []),
    ...(next
      ? [
          `${t('line.next', { what: words.what(next), date: date(next.by, 'medium') })} (${words.left(calendar, today, next.by)})`,
        ]
      : []),
  ];
  return (
    <p className={css.line}>
      <Link href={paths.dates(plan.id)}>
        {said.length === 0 ? t('line.none') : said.join(' · ')} · <b>{t('line.all')}</b>
      </Link>
    </p>
  );
}
