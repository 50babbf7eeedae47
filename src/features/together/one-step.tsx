import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { saysBack, wasNotClear } from '../../plan/step/said-back.ts';
import type { Step } from '../../plan/step/step.ts';
import { heldBack } from '../../plan/step/views.ts';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { TwoLanguages, useSecondLanguage } from '../../plan-ui/side-by-side/two-languages.tsx';
import { StateOfStep } from '../../plan-ui/step/state-of-step.tsx';
import { today } from '../../platform/now.ts';
import * as voice from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { Answers } from './answers.tsx';
import { HowItLooks, LooksButton } from './how-it-looks.tsx';
import css from './one-step.module.css';
import { StepBeside } from './step-beside.tsx';
import { StepInFull } from './step-in-full.tsx';
import { StepInPictures } from './step-in-pictures.tsx';
import { StepInShort } from './step-in-short.tsx';
import { useStepPaths } from './step-path.ts';
import { StepStops, stepsToWalk } from './step-stops.tsx';
import { useReading } from './use-reading.ts';
import { useReadingAloud } from './use-reading-aloud.ts';

const views = { pictures: StepInPictures, short: StepInShort, full: StepInFull } as const;

/** One step at the level its reader chose; after it, whoever does it says it back. */
export function OneStep({ plan, step }: { plan: Plan; step: Step }) {
  const t = useWords('together');
  const common = useWords('common');
  const plans = useWords('plan');
  const [asked, ask] = useSearchParams();
  const speaker = find(plan.people, asked.get('speaker')) ?? null;
  const reads = useReading(plan, speaker);
  const [choosing, setChoosing] = useState(false);
  const { level } = reads.reading;
  const read = useReadingAloud(plan, step, level === 'full');
  const to = useStepPaths(plan.id, speaker?.id, speaker ? reads.reading : undefined);
  const speaks = (person: string | null) => {
    // Who was beside the one need not be beside the next.
    const { speaker: _speaker, with: _with, ...rest } = Object.fromEntries(asked);
    ask(person === null ? rest : { ...rest, speaker: person }, { replace: true });
  };

  const steps = stepsToWalk(plan, speaker?.id, step);
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const back = speaker !== null && saysBack(plan, step, speaker.id);
  const next = back ? to.sayBack(step.id) : after ? to.step(after.id) : null;
  const unclear = wasNotClear(plan, step, today(), speaker?.id).length > 0;
  const beside = useSecondLanguage(reads.reading.beside);
  const View = views[level];
  return (
    <FamilyPage
      reader={reads.reading}
      note={<DraftLabel />}
      back={
        <Button size="big" icon="back" href={before ? to.step(before.id) : to.start}>
          {common('action.back')}
        </Button>
      }
      middle={<StepStops plan={plan} steps={steps} here={step.id} speaker={speaker?.id} />}
      next={
        next === null ? (
          <Button size="big" href={to.start}>
            {t('to-start')}
          </Button>
        ) : (
          <Button size="big" iconEnd="forward" href={next}>
            {common('action.next')}
          </Button>
        )
      }
    >
      <div className={css.top}>
        {heldBack(step).length > 0 ? (
          <Tag kind="draft">{plans('notAgreed')}</Tag>
        ) : (
          <StateOfStep state={now(step.progress).to} />
        )}
        {unclear ? (
          <Tag kind="info" icon="question">
            {t('not-clear-first')}
          </Tag>
        ) : null}
        <FamilyTools planId={plan.id}>
          <Listen voice={voice} texts={read.texts} onSpoken={read.onSpoken} slow={level === 'pictures'} />
          <LooksButton open={choosing} onOpen={setChoosing} />
        </FamilyTools>
      </div>
      {choosing ? <HowItLooks reads={reads} onClose={() => setChoosing(false)} /> : null}
      <TwoLanguages beside={beside}>
        {beside === null ? (
          <View plan={plan} step={step} read={read} />
        ) : (
          <StepBeside plan={plan} step={step} read={read} level={level} />
        )}
        <Answers plan={plan} step={step} speaker={speaker?.id} onSpeaker={speaks} />
      </TwoLanguages>
    </FamilyPage>
  );
}
