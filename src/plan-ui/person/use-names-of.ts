import { useFormats } from '../../i18n/use-formats.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';

/** "Kelly-Ann and Bev": the names of these people, as a list in the language of the screen; '' for nobody. */
export function useNamesOf(plan: Plan): (people: readonly string[]) => string {
  const { list } = useFormats();
  return (people) =>
    list(
      people.flatMap((id) => {
        const person = plan.people[id];
        return person ? [now(person.name)] : [];
      }),
    );
}
