import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import type { IsoDate } from '../../lib/day.ts';
import { isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { peopleOnRoad } from '../../plan/road/on-road.ts';
import { road } from '../../plan/road/views.ts';
import { openSteps } from '../../plan/step/views.ts';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { FaceLinks } from '../../plan-ui/person/face-links.tsx';
import { readAlike, readingIn } from '../../plan-ui/reading/reading-in-address.ts';
import { RoadForChild } from '../../plan-ui/road-of-plan/road-for-child.tsx';
import { RoadInWords } from '../../plan-ui/road-of-plan/road-in-words.tsx';
import { RoadOfPlan } from '../../plan-ui/road-of-plan/road-of-plan.tsx';
import { useRoadAloud } from '../../plan-ui/road-of-plan/use-road-aloud.ts';
import { useWhereWeAre } from '../../plan-ui/road-of-plan/use-where-we-are.ts';
import { Sentence, WhereWeAre } from '../../plan-ui/road-of-plan/where-we-are.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Both, InOneLine } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { TwoLanguages, useSecondLanguage } from '../../plan-ui/side-by-side/two-languages.tsx';
import { today } from '../../platform/now.ts';
import * as voice from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { AboutStone } from './about-stone.tsx';
import css from './family-road.module.css';
import { ShownAsChoice, useShownAs } from './shown-as.tsx';

/** One row between the two buttons, so that the road stands on one screen; everybody is on the screen behind *Our plan*. */
const FACES = 6;

/** From today to goodbye; a stone that is tapped says what will be different by then. */
export function FamilyRoad({ plan }: { plan: Plan }) {
  const t = useWords('road');
  const planWords = useWords('plan');
  const [asked] = useSearchParams();
  const [as, showAs] = useShownAs();
  const day = today();
  const { stones } = road(plan, day);
  const chosen = stones.find(({ stone }) => stone.id === asked.get('stone'));
  const [first] = openSteps(plan);
  const people = peopleOnRoad(plan)
    .filter((person) => !isUnborn(person))
    .slice(0, FACES);
  const aloud = useRoadAloud(plan, day, { as, chosen });
  const reading = readingIn(asked, plan);
  const beside = useSecondLanguage(reading.beside);
  const here = readAlike(paths.road(plan.id), asked);
  return (
    <FamilyPage
      reader={reading}
      title={
        <TwoLanguages beside={beside}>
          <Both inline>
            <Say in="plan" of={(words) => words('road')} />
          </Both>
        </TwoLanguages>
      }
      note={<DraftLabel />}
      beside={
        <FamilyTools planId={plan.id}>
          {stones.length === 0 ? null : <Listen voice={voice} texts={aloud} />}
        </FamilyTools>
      }
      back={
        <Button size="big" icon="back" href={readAlike(paths.together(plan.id), asked)}>
          {t('our-plan')}
        </Button>
      }
      middle={
        <FaceLinks
          people={people}
          label={planWords('who')}
          hrefOf={(person) => readAlike(paths.askedOf(plan.id, person), asked)}
        />
      }
      next={
        first ? (
          <Button size="big" iconEnd="forward" href={readAlike(paths.togetherStep(plan.id, first.id), asked)}>
            {t('first-step')}
          </Button>
        ) : undefined
      }
    >
      {stones.length === 0 ? (
        <div className={css.empty}>
          <EmptyState
            title={t('empty')}
            action={
              <Button size="big" kind="main" icon="plus" href={paths.roadEditor(plan.id, 'new')}>
                {t('lay-first')}
              </Button>
            }
          >
            {t('empty-why')}
          </EmptyState>
        </div>
      ) : (
        <TwoLanguages beside={beside}>
          {as === 'words' ? <RoadInWords plan={plan} today={day} /> : null}
          {as === 'child' ? <RoadForChild plan={plan} today={day} size="family" /> : null}
          {as === 'adult' ? (
            <>
              <RoadOfPlan
                plan={plan}
                today={day}
                size="family"
                hrefOfStone={(stone) => readAlike(paths.road(plan.id), asked, { stone })}
              />
              <div aria-live="polite">
                {chosen ? (
                  <AboutStone plan={plan} on={chosen} close={here} />
                ) : (
                  <p className={css.tap}>
                    <InOneLine>
                      <Say in="road" of={(words) => words('tap')} />
                    </InOneLine>
                  </p>
                )}
              </div>
              <Where plan={plan} day={day} />
            </>
          ) : null}
          <div className={css.below}>
            <ShownAsChoice shown={as} onShow={showAs} />
          </div>
        </TwoLanguages>
      )}
    </FamilyPage>
  );
}

/** The reason why we are here stands in sight; how far behind and when the road would end are one tap further. */
function Where({ plan, day }: { plan: Plan; day: IsoDate }) {
  const [reason] = useWhereWeAre(plan, day);
  if (reason === undefined) return null;
  return (
    <div className={css.where}>
      <Disclosure
        title={
          <Both inline>
            <Sentence plan={plan} today={day} at={0} />
          </Both>
        }
      >
        <WhereWeAre plan={plan} today={day} from={1} />
      </Disclosure>
    </div>
  );
}
