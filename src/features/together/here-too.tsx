import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Both } from '../../plan-ui/side-by-side/both.tsx';

type Props = { plan: Plan; people: readonly string[] };

/** Who else was there (S19); nothing where nobody was written down. */
export function HereToo(props: Props) {
  return props.people.length === 0 ? null : (
    <Both>
      <Names {...props} />
    </Both>
  );
}

function Names({ plan, people }: Props) {
  const t = useWords('together');
  const names = useNamesOf(plan);
  return <p>{t('here-too', { names: names(people) })}</p>;
}
