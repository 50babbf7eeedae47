import { useWords } from '../../i18n/use-words.ts';
import { planCopy } from '../../plan/copy/plan-copy.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { hasNumbers } from '../../plan/road/expected-actual.ts';
import { ExpectedActual } from '../../plan-ui/road-of-plan/expected-actual.tsx';
import { RoadForChild } from '../../plan-ui/road-of-plan/road-for-child.tsx';
import { RoadInWords } from '../../plan-ui/road-of-plan/road-in-words.tsx';
import { RoadOfPlan } from '../../plan-ui/road-of-plan/road-of-plan.tsx';
import { TurningsInWords } from '../../plan-ui/road-of-plan/turnings-in-words.tsx';
import { WhereWeAre } from '../../plan-ui/road-of-plan/where-we-are.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { today } from '../../platform/now.ts';
import { FootOf } from './foot-of.tsx';
import { Paper } from './paper.tsx';
import css from './road-paper.module.css';

type Props = { plan: Plan; as: 'adult' | 'child' | 'words' | 'numbers' };

/** The road on one page: on its side as a drawing, upright in words or with everybody's numbers. */
export function RoadPaper({ plan, as }: Props) {
  const road = useWords('road');
  const day = today();
  const name = plan.family ? now(plan.family.name) : '';
  const { version } = planCopy(plan, day);
  return (
    <Paper
      wide={as === 'adult' || as === 'child'}
      over={
        <Both inline>
          <Say in="plan" of={(t) => t('family', { name })} />
        </Both>
      }
      title={<Say in="plan" of={(t) => t('road')} />}
      foot={<FootOf of="family" name={name} version={version} />}
    >
      {as === 'adult' ? (
        <>
          <RoadOfPlan plan={plan} today={day} size="print" />
          <div className={css.below}>
            <WhereWeAre plan={plan} today={day} />
            <TurningsInWords plan={plan} today={day} drawn />
          </div>
        </>
      ) : null}
      {as === 'child' ? <RoadForChild plan={plan} today={day} size="print" /> : null}
      {as === 'words' ? <RoadInWords plan={plan} today={day} brief /> : null}
      {as === 'numbers' ? (
        <>
          <WhereWeAre plan={plan} today={day} />
          {hasNumbers(plan) ? (
            <ExpectedActual plan={plan} today={day} paper />
          ) : (
            <p className={css.none}>{road('numbers.none')}</p>
          )}
        </>
      ) : null}
    </Paper>
  );
}
