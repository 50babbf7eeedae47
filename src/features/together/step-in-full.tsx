import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './step-in-full.module.css';
import { StepLines } from './step-lines.tsx';
import type { ReadAloud } from './use-reading-aloud.ts';

/** The step in full text: everything the plan says about it, one line each, the picture small beside the sentence. */
export function StepInFull({ plan, step, read }: { plan: Plan; step: Step; read: ReadAloud }) {
  return (
    <div className={css.full}>
      <div className={css.head}>
        <Picture picture={now(step.picture)} looks={looksOf(plan)} size="7rem" />
        <h1 className={css.sentence} tabIndex={-1}>
          <Said words={now(step.sentence)} mark aloud={read.partOf('what')} />
        </h1>
      </div>
      <StepLines plan={plan} step={step} level="full" read={read} />
    </div>
  );
}
