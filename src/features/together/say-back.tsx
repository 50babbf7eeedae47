import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { saidBackBy } from '../../plan/step/said-back.ts';
import type { Step } from '../../plan/step/step.ts';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { TwoLanguages, useSecondLanguage } from '../../plan-ui/side-by-side/two-languages.tsx';
import { today } from '../../platform/now.ts';
import * as voice from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { HowItLooks, LooksButton } from './how-it-looks.tsx';
import { SaidBefore } from './said-before.tsx';
import { SaidToday } from './said-today.tsx';
import css from './say-back.module.css';
import { SayBackForm } from './say-back-form.tsx';
import { useStepPaths } from './step-path.ts';
import { StepStops, stepsToWalk } from './step-stops.tsx';
import { useReading } from './use-reading.ts';

type Props = { plan: Plan; step: Step; person: Person };

/**
 * Say it back: the picture is there to help, the sentence is not, or it would only be read off. What is being tried is how
 * well it was explained, and the screen says so.
 */
export function SayBack({ plan, step, person }: Props) {
  const t = useWords('together');
  const common = useWords('common');
  const { code } = useLanguage();
  const reads = useReading(plan, person);
  const [choosing, setChoosing] = useState(false);
  const beside = useSecondLanguage(reads.reading.beside);
  const to = useStepPaths(plan.id, person.id, reads.reading);
  const steps = stepsToWalk(plan, person.id, step);
  const after = steps[steps.indexOf(step) + 1];
  const all = saidBackBy(step, person.id);
  const last = all.at(-1);
  const kept = last?.on === today() ? last : null;
  const name = now(person.name);
  const aloud = [t('back.title', { name }), t('back.why')].map((text) => ({ text, language: code }));
  return (
    <FamilyPage
      reader={reads.reading}
      title={
        <span className={css.title}>
          <PersonFace looks={now(person.looks)} size="xl" />
          <TwoLanguages beside={beside}>
            <span>
              <Both inline>
                <Say in="together" of={(words) => words('back.title', { name })} />
              </Both>
            </span>
          </TwoLanguages>
        </span>
      }
      note={<DraftLabel />}
      beside={
        <FamilyTools planId={plan.id}>
          <Listen voice={voice} texts={aloud} slow={reads.reading.level === 'pictures'} />
          <LooksButton open={choosing} onOpen={setChoosing} />
        </FamilyTools>
      }
      back={
        <Button size="big" icon="back" href={to.step(step.id)}>
          {t('back.see-again')}
        </Button>
      }
      middle={<StepStops plan={plan} steps={steps} here={step.id} speaker={person.id} />}
      next={
        <Button
          size="big"
          kind={kept ? 'main' : 'plain'}
          iconEnd={after ? 'forward' : undefined}
          href={after ? to.step(after.id) : to.start}
        >
          {after ? common('action.next') : t('to-start')}
        </Button>
      }
    >
      {choosing ? <HowItLooks reads={reads} onClose={() => setChoosing(false)} /> : null}
      <div className={css.page}>
        <div className={css.picture}>
          <Picture picture={now(step.picture)} looks={looksOf(plan)} size="min(14rem, 50vw)" />
        </div>
        <div className={css.words}>
          <TwoLanguages beside={beside}>
            {kept ? (
              <SaidToday plan={plan} step={step} said={kept} />
            ) : (
              <SayBackForm plan={plan} step={step} person={person} />
            )}
            <SaidBefore plan={plan} said={kept ? all.slice(0, -1) : all} />
          </TwoLanguages>
        </div>
      </div>
    </FamilyPage>
  );
}
