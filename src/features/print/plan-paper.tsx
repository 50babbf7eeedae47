import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { PlanCopy } from '../../plan/copy/plan-copy.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { RoadInWords } from '../../plan-ui/road-of-plan/road-in-words.tsx';
import { RoadOfPlan } from '../../plan-ui/road-of-plan/road-of-plan.tsx';
import { today } from '../../platform/now.ts';
import { AnswersOnPaper } from './answers-on-paper.tsx';
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
  const t = useWords('plan');
  const own = useWords('print');
  const { date } = useFormats();
  const family = plan.family ? now(plan.family.name) : '';
  const over = t('family', { name: family });
  const foot = own('foot-plan', { name: family, version: copy.version, date: date(today(), 'long') });
  return (
    <>
      {words ? null : (
        <Paper wide over={over} title={t('road')} foot={foot}>
          <RoadOfPlan plan={plan} today={today()} size="print" />
        </Paper>
      )}
      <Paper words={words} over={over} title={own('whole')} ring={copy.ring} foot={foot}>
        {words ? (
          <Part title={t('road')} empty={stonesInOrder(plan).length === 0 ? t('nothingYet.road') : null}>
            <RoadInWords plan={plan} today={today()} numbers={false} />
          </Part>
        ) : null}
        <Part title={t('goals')} empty={copy.goals.length === 0 ? t('nothingYet.goals') : null}>
          {copy.goals.map((goal) => (
            <GoalLine key={goal.id} plan={plan} goal={goal} />
          ))}
        </Part>
        <Part title={t('worries')} empty={copy.worries.length === 0 ? t('nothingYet.worries') : null}>
          {copy.worries.map((worry) => (
            <WorryLine key={worry.id} plan={plan} worry={worry} />
          ))}
        </Part>
        <Part title={t('goingWell')} empty={copy.goingWell.length === 0 ? t('nothingYet.goingWell') : null}>
          {(['existing-safety', 'strength'] as const).map((kind) => (
            <GoingWellOnPaper
              key={kind}
              plan={plan}
              title={t(kind === 'strength' ? 'strengths' : 'keptSafe')}
              things={copy.goingWell.filter((thing) => thing.kind === kind)}
            />
          ))}
        </Part>
        <Part title={t('nextSteps')} empty={copy.steps.length === 0 ? t('nothingYet.steps') : null}>
          {copy.steps.map((step, at) => (
            <StepOnPaper key={step.id} plan={plan} step={step} number={at + 1} withWho>
              <AnswersOnPaper plan={plan} answers={step.answers} />
            </StepOnPaper>
          ))}
        </Part>
        <Part title={own('must-dos')} empty={copy.mustDos.length === 0 ? t('nothingYet.mustDos') : null}>
          <MustDoBoxes plan={plan} mustDos={copy.mustDos} headed>
            {(line) => <MustDoFacts plan={plan} line={line} />}
          </MustDoBoxes>
        </Part>
        {copy.helpers.length === 0 ? null : (
          <Part title={own('who-helps')}>
            {copy.helpers.map((helper) => (
              <HelperLine key={helper.id} plan={plan} helper={helper} />
            ))}
          </Part>
        )}
        <HillsOnPaper plan={plan} hills={copy.told} />
        <Part title={t('planB')} empty={copy.planBs.length === 0 ? t('nothingYet.planB') : null}>
          {copy.planBs.map((planB) => (
            <PlanBOnPaper key={planB.id} plan={plan} planB={planB} />
          ))}
        </Part>
      </Paper>
    </>
  );
}
