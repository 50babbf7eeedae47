import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { shownHills } from '../../plan/hills/views.ts';
import { network } from '../../plan/network/views.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { planBsInUse } from '../../plan/plan-b/views.ts';
import { stonesInOrder } from '../../plan/road/views.ts';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { InterpreterLine } from '../../plan-ui/interpreter/interpreter-line.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { LanguagesLacking } from '../../plan-ui/languages-lacking/languages-lacking.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { FaceLinks } from '../../plan-ui/person/face-links.tsx';
import { RoadOfPlan } from '../../plan-ui/road-of-plan/road-of-plan.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Both, InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { TwoLanguages, useSecondLanguage } from '../../plan-ui/side-by-side/two-languages.tsx';
import { today } from '../../platform/now.ts';
import * as voice from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { Beginnings } from './beginnings.tsx';
import { HowItLooks, LooksButton } from './how-it-looks.tsx';
import { useStepPaths } from './step-path.ts';
import { StepStops, stepsToWalk } from './step-stops.tsx';
import css from './together-start.module.css';
import { useReading } from './use-reading.ts';

/** The road on top, the faces below it, the steps at the foot: three ways on, and nothing to get lost in. */
export function TogetherStart({ plan }: { plan: Plan }) {
  const t = useWords('together');
  const reads = useReading(plan, null);
  const [choosing, setChoosing] = useState(false);
  const to = useStepPaths(plan.id);
  const beside = useSecondLanguage(reads.reading.beside);
  const [first] = stepsToWalk(plan);
  const people = everyone(plan).filter((person) => !isUnborn(person));
  const stones = stonesInOrder(plan);
  return (
    <FamilyPage
      reader={reads.reading}
      title={
        <TwoLanguages beside={beside}>
          <Both inline>
            <Say in="together" of={(words) => words('title')} />
          </Both>
        </TwoLanguages>
      }
      note={<DraftLabel />}
      beside={
        <FamilyTools planId={plan.id}>
          {stones.length === 0 ? null : (
            <Listen voice={voice} texts={stones.map((stone) => now(stone.name))} />
          )}
          <LooksButton open={choosing} onOpen={setChoosing} />
        </FamilyTools>
      }
      back={
        <Button size="big" href={to.road}>
          {t('see-road')}
        </Button>
      }
      middle={
        first ? (
          <StepStops plan={plan} steps={stepsToWalk(plan)} />
        ) : (
          <p className={css.none}>{t('no-steps')}</p>
        )
      }
      next={
        first ? (
          <Button size="big" kind="main" iconEnd="forward" href={to.step(first.id)}>
            {t('first-step')}
          </Button>
        ) : undefined
      }
    >
      <LanguagesLacking plan={plan} />
      {choosing ? <HowItLooks reads={reads} onClose={() => setChoosing(false)} /> : null}
      <TwoLanguages beside={beside}>
        <RoadOfPlan plan={withPlanBsInUse(plan)} today={today()} size="family" hrefOfStone={to.stone} />
        <Beginnings
          plan={plan}
          road={stones.length > 0}
          people={people.length > 0}
          steps={first !== undefined}
        />
        {people.length === 0 ? null : (
          <section className={css.asked} aria-labelledby="asked">
            <div className={css.line}>
              <h2 id="asked" className={css.question}>
                <Both inline>
                  <Say in="together" of={(words) => words('asked')} />
                </Both>
              </h2>
              {shownHills(plan, null).length === 0 ? null : (
                <Button icon="star" href={paths.shownHills(plan.id)}>
                  <InOneLine>
                    <Say in="hills" of={(words) => words('shown.title')} />
                  </InOneLine>
                </Button>
              )}
              {network(plan).length === 0 ? null : (
                <Button icon="together" href={to.whoHelps}>
                  <InOneLine>
                    <Say in="together" of={(words) => words('who-helps')} />
                  </InOneLine>
                </Button>
              )}
              <InterpreterLine plan={plan} today={today()} from="together" />
            </div>
            <FaceLinks people={people} label={t('asked')} hrefOf={to.askedOf} />
          </section>
        )}
      </TwoLanguages>
    </FamilyPage>
  );
}

/** The start stays calm: a plan B stands here only while it is what we do now. The whole road has them all. */
const withPlanBsInUse = (plan: Plan): Plan => ({
  ...plan,
  planBs: Object.fromEntries(planBsInUse(plan).map((planB) => [planB.id, planB])),
});
