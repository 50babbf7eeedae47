import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  childrenLastSeen,
  dayOfVisit,
  isToldApart,
  missedInARow,
  nextVisit,
  visitsInOrder,
  visitsNotWritten,
} from '../../plan/visit/views.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useLastSeenWords } from '../../plan-ui/visit/use-last-seen-words.ts';
import { Button } from '../../ui/button/button.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './plan-page.module.css';

/** The next visit, whom nobody has seen for how long, what is not written yet; and one tap to a visit that was made. */
export function VisitsLine({ plan, today }: { plan: Plan; today: string }) {
  const t = useWords('visits');
  const { date } = useFormats();
  const lastSeen = useLastSeenWords(plan);
  const next = nextVisit(plan, today);
  const waiting = visitsNotWritten(plan, today);
  const missed = missedInARow(plan).length;
  const apart = visitsInOrder(plan).filter(isToldApart).length;
  const due = waiting[0] ?? (next && dayOfVisit(next) === today ? next : null);
  const lines = [
    next === null ? t('line.none-planned') : t('line.next', { date: date(dayOfVisit(next), 'medium') }),
    ...(waiting.length > 0 ? [t('line.not-written', { count: waiting.length })] : []),
    ...(missed > 0 ? [t('line.missed', { count: missed })] : []),
    ...(apart > 0 ? [t('line.apart', { count: apart })] : []),
    ...childrenLastSeen(plan, today).map((one) => lastSeen(one)[0]),
  ];
  return (
    <div className={css.visits}>
      <Link href={paths.visits(plan.id)}>
        {lines.map((line, at) => (
          <span key={line}>
            {at > 0 ? ' · ' : ''}
            <bdi>{line}</bdi>
          </span>
        ))}
      </Link>
      <Button kind="quiet" icon="check" href={`${paths.visit(plan.id, due?.id)}?how=made`}>
        {t('write')}
      </Button>
    </div>
  );
}
