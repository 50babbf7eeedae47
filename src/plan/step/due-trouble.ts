import { refuse } from '../decision.ts';
import { real, type Trouble } from '../strict.ts';
import type { When } from './facts.ts';
import { isWeekly } from './weekly.ts';

/** R10 for the day or the end; S2: so many times out of so many, never more than there are; one day of the week only once a week. */
export function dueTrouble(when: When): Trouble {
  if (when.kind === 'by') return real(when.date);
  const whole = Number.isInteger(when.times) && Number.isInteger(when.outOf);
  const inRange = when.times >= 1 && when.outOf <= 366 && when.times <= when.outOf;
  const oneDay = when.weekday === undefined || isWeekly(when);
  return whole && inRange && oneDay ? real(when.until) : refuse('S2', 'count-not-possible');
}
