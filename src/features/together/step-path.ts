import { useSearchParams } from 'react-router';
import { paths } from '../../plan-ui/paths.ts';

/** What goes from screen to screen in the address: who is speaking (an id), and how to show it where nobody is. */
const kept = ['speaker', 'level', 'text', 'contrast', 'beside'] as const;

/** The addresses of the steps, with what was chosen so far, so that nobody has to choose again on every step. */
export function useStepPaths(planId: string, speaker?: string) {
  const [asked] = useSearchParams();
  const carried = new URLSearchParams();
  for (const name of kept) {
    const value = name === 'speaker' ? (speaker ?? null) : asked.get(name);
    if (value !== null) carried.set(name, value);
  }
  const rest = carried.toString();
  const on = (path: string) => (rest ? `${path}?${rest}` : path);
  return {
    step: (step: string) => on(paths.togetherStep(planId, step)),
    sayBack: (step: string) => on(paths.sayBack(planId, step)),
    start: on(paths.together(planId)),
    askedOf: (person: string) => on(paths.askedOf(planId, person)),
  };
}
