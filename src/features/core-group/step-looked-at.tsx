import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import { lookAtStep } from '../../plan/meeting/decide.ts';
import type { Outcome } from '../../plan/meeting/facts.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { isLate } from '../../plan/step/views.ts';
import { StepRow } from '../../plan-ui/step/step-row.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { StateShape } from '../../ui/state-mark/state-mark.tsx';
import { InTheWay } from './in-the-way.tsx';
import { NextSmallStep } from './next-small-step.tsx';
import css from './step-looked-at.module.css';
import { Trouble } from './trouble.tsx';
import { useDoing } from './use-doing.ts';

type Props = { plan: Plan; meeting: Meeting; step: Step };

const outcomes: readonly Outcome[] = ['done', 'going', 'stuck'];

/** One step: done, going or stuck, one tap each (M2); then what comes next. */
export function StepLookedAt({ plan, meeting, step }: Props) {
  const t = useWords('core-group');
  const common = useWords('common');
  const planWords = useWords('plan');
  const { doIt, trouble } = useDoing(plan.id);
  const outcome = find(meeting.steps, step.id)?.outcome ?? null;
  return (
    <>
      <StepRow
        plan={plan}
        step={step}
        end={
          <Choice
            legend={`${t('steps.how')} ${now(step.sentence).text}`}
            legendHidden
            value={outcome}
            onChange={(chosen) =>
              void doIt(lookAtStep, { meeting: meeting.id, step: step.id, outcome: chosen })
            }
            options={outcomes.map((one) => ({
              value: one,
              words: common(`state.${one}`),
              mark: (chosen: boolean) => <StateShape state={one} faded={!chosen} />,
            }))}
          />
        }
      >
        {isLate(step, meeting.on) ? (
          <p className={css.late}>
            <Icon name="hourglass" />
            {planWords('late')}
          </p>
        ) : null}
      </StepRow>
      {outcome === null ? null : (
        <div className={css.below}>
          {outcome === 'stuck' ? <InTheWay plan={plan} meeting={meeting} step={step} /> : null}
          <NextSmallStep plan={plan} meeting={meeting} step={step} outcome={outcome} />
        </div>
      )}
      <Trouble words={trouble} />
    </>
  );
}
