import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { heldBack } from '../../plan/step/views.ts';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { StateOfStep } from '../../plan-ui/step/state-of-step.tsx';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { Answers } from './answers.tsx';
import { Listen } from './listen.tsx';
import css from './one-step.module.css';
import { StepDay } from './step-day.tsx';
import { stepPath } from './step-path.ts';
import { StepPeople } from './step-people.tsx';
import { StepStops, stepsToWalk } from './step-stops.tsx';

/** Longer than this (characters) and the sentence is set smaller, so that picture and people stay on the screen. */
const LONG = 60;
const VERY_LONG = 140;

export function OneStep({ plan, step }: { plan: Plan; step: Step }) {
  const t = useWords('together');
  const common = useWords('common');
  const plans = useWords('plan');
  const [asked, ask] = useSearchParams();
  const speaker = find(plan.people, asked.get('speaker'))?.id;
  const speaks = (person: string | null) =>
    ask(person === null ? {} : { speaker: person }, { replace: true });

  const steps = stepsToWalk(plan, step);
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const start = paths.together(plan.id);
  const sentence = now(step.sentence);
  const letters = sentence.text.length;
  const { to, because } = now(step.progress);
  return (
    <FamilyPage
      back={
        <Button size="big" icon="back" href={before ? stepPath(plan.id, before.id, speaker) : start}>
          {common('action.back')}
        </Button>
      }
      middle={<StepStops plan={plan} steps={steps} here={step.id} speaker={speaker} />}
      next={
        after ? (
          <Button size="big" iconEnd="forward" href={stepPath(plan.id, after.id, speaker)}>
            {common('action.next')}
          </Button>
        ) : (
          <Button size="big" href={start}>
            {t('to-start')}
          </Button>
        )
      }
    >
      <div className={css.top}>
        {heldBack(step).length > 0 ? (
          <Tag kind="draft">{plans('notAgreed')}</Tag>
        ) : (
          <StateOfStep state={to} />
        )}
        <FamilyTools planId={plan.id}>
          <Listen texts={[sentence]} />
        </FamilyTools>
      </div>
      <div className={css.step}>
        <div className={css.picture}>
          <Picture picture={now(step.picture)} looks={looksOf(plan)} size="var(--big)" />
        </div>
        <div className={css.words}>
          <h1
            className={css.sentence}
            data-long={letters > VERY_LONG ? 'very' : letters > LONG ? 'quite' : undefined}
            tabIndex={-1}
          >
            <Said words={sentence} mark />
          </h1>
          {to === 'stuck' && because ? (
            <p className={css.because}>
              <Said words={because} mark />
            </p>
          ) : null}
          <div className={css.facts}>
            <StepPeople plan={plan} step={step} />
            <StepDay step={step} />
          </div>
        </div>
      </div>
      <Answers plan={plan} step={step} speaker={speaker} onSpeaker={speaks} />
    </FamilyPage>
  );
}
