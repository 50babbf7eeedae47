import { useFormats } from '../../i18n/use-formats.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../said/said.tsx';
import { nameOfThing, type Thing } from './name-of-thing.ts';

/** What people call a thing of the plan: a person's name, a step's sentence. Nothing for what the plan does not know. */
export function ThingName({ plan, thing }: { plan: Plan; thing: Thing }) {
  const { date } = useFormats();
  const name = nameOfThing(plan, thing, (day) => date(day, 'medium'));
  if (name === null) return null;
  return typeof name === 'string' ? <bdi>{name}</bdi> : <Said words={name} mark />;
}
