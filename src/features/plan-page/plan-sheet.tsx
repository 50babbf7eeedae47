import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { today as todayHere } from '../../platform/now.ts';
import { Button } from '../../ui/button/button.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { Faces } from './faces.tsx';
import { firstEmpty } from './first-empty.ts';
import { GoalCards } from './goal-cards.tsx';
import { GoingWellCard } from './going-well-card.tsx';
import { MustDosCard } from './must-dos-card.tsx';
import { OurWork } from './our-work.tsx';
import { PlanBCard } from './plan-b-card.tsx';
import { PlanNav } from './plan-nav.tsx';
import { PlanNews } from './plan-news.tsx';
import css from './plan-page.module.css';
import { RoadPart } from './road-part.tsx';
import { StepsCard } from './steps-card.tsx';
import { WorriesCard } from './worries-card.tsx';

type Props = {
  plan: Plan;
  integrity: { readonly missing: number; readonly altered: number; readonly awaited: number };
  example: boolean;
};

/** The plan of one family on one page, in the family's language. */
export function PlanSheet({ plan, integrity, example }: Props) {
  const t = useWords('plan');
  const { date } = useFormats();
  const today = todayHere();
  const first = firstEmpty(plan);
  return (
    <WorkerPage
      title={t('family', { name: plan.family ? now(plan.family.name) : '' })}
      subtitle={`${date(today, 'long')} · ${t(example ? 'example' : 'savedHere')}`}
      back={{ words: t('backToFamilies'), href: paths.families }}
      middle={<Faces plan={plan} />}
      actions={
        <Button icon="together" kind="main" href={paths.together(plan.id)}>
          {t('sitTogether')}
        </Button>
      }
    >
      <div className={css.sheet}>
        <PlanNav plan={plan} />
        <RoadPart plan={plan} today={today} first={first === 'road'} />
        <PlanNews plan={plan} integrity={integrity} today={today} />
        <div className={css.three}>
          <WorriesCard plan={plan} first={first === 'worries'} />
          <GoingWellCard plan={plan} />
          <StepsCard plan={plan} today={today} first={first === 'steps'} />
        </div>
        <div className={css.two}>
          <div className={css.column}>
            <MustDosCard plan={plan} first={first === 'mustDos'} />
            <PlanBCard plan={plan} first={first === 'planB'} />
          </div>
          <div className={css.column}>
            <GoalCards plan={plan} first={first === 'goals'} />
          </div>
        </div>
        <OurWork plan={plan} />
      </div>
    </WorkerPage>
  );
}
