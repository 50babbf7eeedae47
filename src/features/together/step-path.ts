import { useSearchParams } from 'react-router';
import type { Reading } from '../../plan/people/facts.ts';
import { paths } from '../../plan-ui/paths.ts';
import { inAddress, readAlike } from '../../plan-ui/reading/reading-in-address.ts';

/**
 * The addresses of the family's screens, with what was chosen so far, so that nobody has to choose again on every one: who is speaking
 * (an id), and how to show it where nobody is.
 * @param reading of whoever speaks: the screens that are everybody's go on as they read
 */
export function useStepPaths(planId: string, speaker?: string, reading?: Reading) {
  const [asked] = useSearchParams();
  const here = asked.get('speaker') === speaker ? asked.get('with') : null;
  const on = (path: string) =>
    readAlike(
      path,
      asked,
      speaker === undefined ? {} : { speaker, ...(here === null ? {} : { with: here }) },
    );
  const forAll = (path: string) => readAlike(path, reading ? inAddress(reading) : asked);
  return {
    step: (step: string) => on(paths.togetherStep(planId, step)),
    sayBack: (step: string) => on(paths.sayBack(planId, step)),
    askedOf: (person: string) => on(paths.askedOf(planId, person)),
    start: forAll(paths.together(planId)),
    stone: (stone: string) => readAlike(paths.road(planId), asked, { stone }),
    road: forAll(paths.road(planId)),
    whoHelps: forAll(paths.whoHelps(planId)),
  };
}
