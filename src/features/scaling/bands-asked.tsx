import { useWords } from '../../i18n/use-words.ts';
import { scaleBands } from '../../plan/council/scale-bands.ts';
import type { Plan } from '../../plan/plan.ts';
import { bandsAsked } from '../../plan/scale/bands.ts';
import type { Round } from '../../plan/scale/round.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Button } from '../../ui/button/button.tsx';
import { Notice } from '../../ui/notice/notice.tsx';

/**
 * N9: a number lies where the council wants something asked. Everybody in the room may read this line: it names nobody and
 * decides nothing; the questions stand on the page of whoever leads.
 */
export function BandsAsked({ plan, round }: { plan: Plan; round: Round }) {
  const t = useWords('scaling');
  const { bands } = useCouncil(scaleBands);
  const asked = bandsAsked(round, bands);
  if (asked.length === 0) return null;
  return (
    <Notice
      tone="info"
      icon="question"
      actions={<Button href={paths.councilAsks(plan.id, round.id)}>{t('reveal.council-questions')}</Button>}
    >
      {t(asked.every(({ answered }) => answered) ? 'reveal.council-answered' : 'reveal.council-asks')}
    </Notice>
  );
}
