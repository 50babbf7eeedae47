import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Link } from '../../ui/link/link.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import css from './plan-page.module.css';

/** So many faces fit beside the name of the family; the others are one tap away. */
const MOST = 6;

/** Who is in the plan; each face leads to the person. */
export function Faces({ plan }: { plan: Plan }) {
  const t = useWords('plan');
  const all = everyone(plan);
  const shown = all.length > MOST ? all.slice(0, MOST - 1) : all;
  const rest = all.length - shown.length;
  if (all.length === 0) {
    return (
      <Button kind="main" icon="plus" href={paths.people(plan.id)}>
        {t('add.people')}
      </Button>
    );
  }
  return (
    <nav className={css.faces} aria-label={t('who')}>
      {shown.map((person) => (
        <Link key={person.id} className={css.face} href={paths.person(plan.id, person.id)}>
          <Portrait
            picture={<PersonBust looks={now(person.looks)} />}
            caption={<bdi>{now(person.name)}</bdi>}
            away={isUnborn(person)}
          />
        </Link>
      ))}
      <Link className={css.all} href={paths.people(plan.id)}>
        {rest === 0 ? t('everybody') : t('moreNotShown', { count: rest })}
      </Link>
    </nav>
  );
}
