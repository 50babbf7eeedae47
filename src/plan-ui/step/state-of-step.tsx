import { useWords } from '../../i18n/use-words.ts';
import type { StepState } from '../../plan/step/facts.ts';
import { type MarkState, StateMark } from '../../ui/state-mark/state-mark.tsx';

export const markOf: Readonly<Record<StepState, MarkState>> = {
  'not-yet': 'not-yet',
  started: 'going',
  done: 'done',
  checked: 'checked',
  stuck: 'stuck',
};

/** Where a step stands: shape and word. */
export function StateOfStep({ state }: { state: StepState }) {
  const t = useWords('common');
  return (
    <StateMark state={markOf[state]}>{t(state === 'started' ? 'state.going' : `state.${state}`)}</StateMark>
  );
}
