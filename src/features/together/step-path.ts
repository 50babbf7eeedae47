import { paths } from '../../plan-ui/paths.ts';

/** The screen of a step, with the id of who is speaking, so that nobody has to say it again on every step. */
export const stepPath = (plan: string, step: string, speaker?: string): string =>
  `${paths.togetherStep(plan, step)}${speaker ? `?${new URLSearchParams({ speaker })}` : ''}`;
