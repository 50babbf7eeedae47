import { useParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { scaleBands } from '../../plan/council/scale-bands.ts';
import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import { bandsAsked } from '../../plan/scale/bands.ts';
import type { Round } from '../../plan/scale/round.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useCouncil } from '../../record/use-council.ts';
import { usePlan } from '../../record/use-plan.ts';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { BandCard } from './band-card.tsx';
import css from './council-asks.module.css';

/** N9, N10: what the council wants asked about low numbers, for whoever leads, and what people decided. */
export function CouncilAsksPage() {
  const { plan: planId = '', round: roundId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const round = find(view.plan.rounds, roundId);
  if (!round) return <NotHere back={back} />;
  return (
    <FamilyVoice plan={view.plan}>
      <Asks plan={view.plan} round={round} />
    </FamilyVoice>
  );
}

function Asks({ plan, round }: { plan: Plan; round: Round }) {
  const t = useWords('council');
  const { bands } = useCouncil(scaleBands);
  const asked = bandsAsked(round, bands);
  return (
    <WorkerPage
      title={t('bands.asks-title')}
      subtitle={<Said words={round.asked.question} mark />}
      back={{ words: t('bands.back'), href: paths.scaling(plan.id, round.goal) }}
      width="narrow"
    >
      <div className={css.stack}>
        <p className={css.soft}>{t('bands.no-decision')}</p>
        {asked.length === 0 ? <p>{t('bands.nothing')}</p> : null}
        {asked.map((one) => (
          <BandCard key={`${one.band.from}-${one.band.to}`} plan={plan} round={round} asked={one} />
        ))}
      </div>
    </WorkerPage>
  );
}
