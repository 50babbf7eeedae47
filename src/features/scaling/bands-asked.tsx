import { useWords } from '../../i18n/use-words.ts';
import { scaleBands } from '../../plan/council/scale-bands.ts';
import type { Plan } from '../../plan/plan.ts';
import { bandsAsked } from '../../plan/scale/bands.ts';
import type { Round } from '../../plan/scale/round.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './reveal.module.css';

/**
 * N9: a number lies where the council wants something asked: one line above the numbers, where it is seen. Everybody in the room may read this line: it names nobody and
 * decides nothing; the questions stand on the page of whoever leads.
 */
export function BandsAsked({ plan, round }: { plan: Plan; round: Round }) {
  const t = useWords('scaling');
  const { bands } = useCouncil(scaleBands);
  const asked = bandsAsked(round, bands);
  if (asked.length === 0) return null;
  return (
    <p className={css.council}>
      <Icon name="question" />
      <span>
        {t(asked.every(({ answered }) => answered) ? 'reveal.council-answered' : 'reveal.council-asks')}
      </span>
      <Link href={paths.councilAsks(plan.id, round.id)}>{t('reveal.council-questions')}</Link>
    </p>
  );
}
