import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './one-step.module.css';
import { StepDay } from './step-day.tsx';
import { StepPeople } from './step-people.tsx';
import type { ReadAloud } from './use-reading-aloud.ts';

/** Longer than this (characters) and the sentence is set smaller, so that picture and people stay on the screen. */
const LONG = 60;
const VERY_LONG = 140;

/** The step as a picture with its sentence, who does it, who helps, and the day on a calendar. */
export function StepInShort({ plan, step, read }: { plan: Plan; step: Step; read: ReadAloud }) {
  const t = useWords('together');
  const sentence = now(step.sentence);
  const letters = sentence.text.length;
  const { to, because } = now(step.progress);
  return (
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
          <Said words={sentence} mark aloud={read.partOf('what')} />
        </h1>
        {to === 'stuck' && because ? (
          <p className={css.because}>
            {t('in-the-way')} <Said words={because} mark />
          </p>
        ) : null}
        <div className={css.facts}>
          <StepPeople plan={plan} step={step} />
          <StepDay step={step} aloud={read.partOf('when') !== null} />
        </div>
      </div>
    </div>
  );
}
