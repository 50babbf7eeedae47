import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { stepsToLookAt, wasNotClear } from '../../plan/step/said-back.ts';
import type { Step } from '../../plan/step/step.ts';
import { isOpenStep } from '../../plan/step/views.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { today } from '../../platform/now.ts';
import { ProgressRoad } from '../../ui/progress-road/progress-road.tsx';
import { useStepPaths } from './step-path.ts';
import css from './step-stops.module.css';

/** The steps people walk through together: what was not clear first, then by their day, and the one they came for. */
export function stepsToWalk(plan: Plan, speaker?: string, shown?: Step): Step[] {
  const open = stepsToLookAt(plan, today(), speaker);
  return shown && !open.includes(shown) ? [shown, ...open] : open;
}

type Props = { plan: Plan; steps: readonly Step[]; here?: string | undefined; speaker?: string | undefined };

/** The small road between Back and Next: every step a stop, and the way to it. */
export function StepStops({ plan, steps, here, speaker }: Props) {
  const t = useWords('together');
  const at = steps.findIndex((step) => step.id === here);
  const words = at < 0 ? t('next-steps') : t('step-of', { step: at + 1, steps: steps.length });
  const to = useStepPaths(plan.id, speaker);
  const road = useRef<HTMLDivElement>(null);
  // With many steps the road scrolls sideways; where we are must be in sight.
  useEffect(() => {
    const stop = here === undefined ? null : road.current?.querySelector('[aria-current]');
    const scroller = stop?.closest('ol');
    if (!stop || !scroller) return;
    // Sideways only: `scrollIntoView` would move the page as well.
    const { left, width } = stop.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    scroller.scrollLeft += left + width / 2 - (frame.left + frame.width / 2);
  }, [here]);
  return (
    <div ref={road} className={css.stops}>
      <ProgressRoad
        words={words}
        stops={steps.map((step) => ({
          id: step.id,
          name:
            wasNotClear(plan, step, today(), speaker).length > 0
              ? t('stop-not-clear', { step: now(step.sentence).text })
              : now(step.sentence).text,
          picture: <Picture picture={now(step.picture)} looks={looksOf(plan)} size="34px" />,
          state: step.id === here ? 'here' : isOpenStep(step) ? 'ahead' : 'reached',
          href: to.step(step.id),
        }))}
      />
    </div>
  );
}
