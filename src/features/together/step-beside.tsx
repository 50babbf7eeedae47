import { useFormats } from '../../i18n/use-formats.ts';
import { now } from '../../plan/held.ts';
import type { Reading } from '../../plan/people/facts.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { fewWords, isOpenStep, stepDue } from '../../plan/step/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { useInSecond } from '../../plan-ui/side-by-side/two-languages.tsx';
import { CalendarLeaf } from '../../ui/calendar-leaf/calendar-leaf.tsx';
import { FewWords } from './few-words.tsx';
import css from './step-beside.module.css';
import { StepLines } from './step-lines.tsx';
import type { ReadAloud } from './use-reading-aloud.ts';

type Props = { plan: Plan; step: Step; level: Reading['level']; read: ReadAloud };

/** Longer than this (characters) and the sentence is set smaller. */
const LONG = 60;

/** The step in two languages side by side, the picture between them: the parent reads one side, the worker the other. */
export function StepBeside({ plan, step, level, read }: Props) {
  return (
    <>
      <Both
        large
        picture={
          <>
            <span className={css.picture}>
              <Picture picture={now(step.picture)} looks={looksOf(plan)} size="var(--big)" />
            </span>
            <span className={css.faces}>
              {now(step.who).map((person) => (
                <PersonFace key={person} looks={looksOf(plan)(person)} size="l" />
              ))}
            </span>
          </>
        }
      >
        <Half plan={plan} step={step} level={level} read={read} />
      </Both>
      {level === 'pictures' ? <FewWords planId={plan.id} step={step} /> : null}
    </>
  );
}

function Half({ plan, step, level, read }: Props) {
  const second = useInSecond();
  const { dayNames, monthNames, number } = useFormats();
  const few = level === 'pictures' ? fewWords(step) : null;
  const sentence = few ?? now(step.sentence);
  // The screen has one heading; only the first side is read aloud, in its own language.
  const Heading = second ? 'p' : 'h1';
  const what = second ? null : read.partOf('what');
  const due = isOpenStep(step) ? stepDue(step) : null;
  return (
    <div className={css.half}>
      <Heading
        className={css.sentence}
        data-long={sentence.text.length > LONG ? '' : undefined}
        tabIndex={second ? undefined : -1}
      >
        <Said words={sentence} mark aloud={few ? what && 'all' : what} />
      </Heading>
      <div className={css.lines}>
        {due === null ? null : (
          <CalendarLeaf day={due} weekdays={dayNames('wide')} months={monthNames('short')} figure={number} />
        )}
        <StepLines plan={plan} step={step} level={level} read={second ? null : read} />
      </div>
    </div>
  );
}
