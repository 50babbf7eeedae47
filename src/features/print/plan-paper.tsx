import type { PlanCopy } from '../../plan/copy/plan-copy.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { RoadInWords } from '../../plan-ui/road-of-plan/road-in-words.tsx';
import { RoadOfPlan } from '../../plan-ui/road-of-plan/road-of-plan.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { First, Second, useBeside } from '../../plan-ui/side-by-side/two-languages.tsx';
import { today } from '../../platform/now.ts';
import { AnswersOnPaper } from './answers-on-paper.tsx';
import { FootOf } from './foot-of.tsx';
import { GoalLine } from './goal-line.tsx';
import { GoingWellOnPaper } from './going-well-on-paper.tsx';
import { HelperLine } from './helper-line.tsx';
import { HillsOnPaper } from './hills-on-paper.tsx';
import { MustDoBoxes } from './must-do-boxes.tsx';
import { MustDoFacts } from './must-do-facts.tsx';
import { Paper } from './paper.tsx';
import { Part } from './part.tsx';
import { PlanBOnPaper } from './plan-b-on-paper.tsx';
import { StepOnPaper } from './step-on-paper.tsx';
import { WorryLine } from './worry-line.tsx';

type Props = {
  /** For names, faces and the road; what is said comes from the copy. */
  plan: Plan;
  copy: PlanCopy;
  /** without pictures, the road as a list */
  words: boolean;
};

/** The road on a sheet of its own, which can hang on a wall; then the plan from goals to plan B. */
export function PlanPaper({ plan, copy, words }: Props) {
  const beside = useBeside();
  const family = plan.family ? now(plan.family.name) : '';
  const over = (
    <Both inline>
      <Say in="plan" of={(t) => t('family', { name: family })} />
    </Both>
  );
  const foot = <FootOf of="family" name={family} version={copy.version} />;
  const road = (
    <Paper wide over={over} title={<Say in="plan" of={(t) => t('road')} />} foot={foot}>
      <RoadOfPlan plan={plan} today={today()} size="print" />
    </Paper>
  );
  return (
    <>
      {words ? null : (
        <>
          <First>{road}</First>
          {/* the drawing has no room for two languages: a sheet for each, to lie side by side */}
          {beside === null ? null : <Second code={beside}>{road}</Second>}
        </>
      )}
      <Paper
        words={words}
        over={over}
        title={<Say in="print" of={(t) => t('whole')} />}
        ring={copy.ring}
        foot={foot}
      >
        {words ? (
          <Part
            title={<Say in="plan" of={(t) => t('road')} />}
            empty={
              stonesInOrder(plan).length === 0 ? <Say in="plan" of={(t) => t('nothingYet.road')} /> : null
            }
          >
            <Both>
              <RoadInWords plan={plan} today={today()} numbers={false} />
            </Both>
          </Part>
        ) : null}
        <Part
          title={<Say in="plan" of={(t) => t('goals')} />}
          empty={copy.goals.length === 0 ? <Say in="plan" of={(t) => t('nothingYet.goals')} /> : null}
        >
          {copy.goals.map((goal) => (
            <GoalLine key={goal.id} plan={plan} goal={goal} />
          ))}
        </Part>
        <Part
          title={<Say in="plan" of={(t) => t('worries')} />}
          empty={copy.worries.length === 0 ? <Say in="plan" of={(t) => t('nothingYet.worries')} /> : null}
        >
          {copy.worries.map((worry) => (
            <WorryLine key={worry.id} plan={plan} worry={worry} />
          ))}
        </Part>
        <Part
          title={<Say in="plan" of={(t) => t('goingWell')} />}
          empty={copy.goingWell.length === 0 ? <Say in="plan" of={(t) => t('nothingYet.goingWell')} /> : null}
        >
          {(['existing-safety', 'strength'] as const).map((kind) => (
            <GoingWellOnPaper
              key={kind}
              plan={plan}
              title={<Say in="plan" of={(t) => t(kind === 'strength' ? 'strengths' : 'keptSafe')} />}
              things={copy.goingWell.filter((thing) => thing.kind === kind)}
            />
          ))}
        </Part>
        <Part
          title={<Say in="plan" of={(t) => t('nextSteps')} />}
          empty={copy.steps.length === 0 ? <Say in="plan" of={(t) => t('nothingYet.steps')} /> : null}
        >
          {copy.steps.map((step, at) => (
            <StepOnPaper key={step.id} plan={plan} step={step} number={at + 1} withWho>
              <AnswersOnPaper plan={plan} answers={step.answers} />
            </StepOnPaper>
          ))}
        </Part>
        <Part
          title={<Say in="print" of={(t) => t('must-dos')} />}
          empty={copy.mustDos.length === 0 ? <Say in="plan" of={(t) => t('nothingYet.mustDos')} /> : null}
        >
          <MustDoBoxes plan={plan} mustDos={copy.mustDos} headed>
            {(line) => <MustDoFacts plan={plan} line={line} />}
          </MustDoBoxes>
        </Part>
        {copy.helpers.length === 0 ? null : (
          <Part title={<Say in="print" of={(t) => t('who-helps')} />}>
            {copy.helpers.map((helper) => (
              <HelperLine key={helper.id} plan={plan} helper={helper} />
            ))}
          </Part>
        )}
        <HillsOnPaper plan={plan} hills={copy.told} />
        <Part
          title={<Say in="plan" of={(t) => t('planB')} />}
          empty={copy.planBs.length === 0 ? <Say in="plan" of={(t) => t('nothingYet.planB')} /> : null}
        >
          {copy.planBs.map((planB) => (
            <PlanBOnPaper key={planB.id} plan={plan} planB={planB} />
          ))}
        </Part>
      </Paper>
    </>
  );
}
