import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Wish } from '../../plan/wish/wish.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import css from './asked-of.module.css';

/** A person's own wish, for all to see, and what became of it: the goal it led to and the steps that answer it (G7 to G9). */
export function OwnWish({ plan, person, wish }: { plan: Plan; person: Person; wish: Wish }) {
  return (
    <li className={css.promise}>
      <Both picture={<PersonFace looks={now(person.looks)} size="l" />}>
        <WishWords plan={plan} wish={wish} />
      </Both>
    </li>
  );
}

function WishWords({ plan, wish }: { plan: Plan; wish: Wish }) {
  const t = useWords('together');
  const goal = find(plan.goals, now(wish.goal));
  const steps = now(wish.steps).flatMap((id) => find(plan.steps, id) ?? []);
  return (
    <div>
      <p>
        <Said words={now(wish.words)} quoted mark />
      </p>
      {goal ? (
        <p className={css.day}>
          <span>
            {t('wish-and-goal')} <Said words={now(goal.different)} mark />
          </span>
        </p>
      ) : null}
      {steps.length === 0 ? null : (
        <>
          <p className={css.soft}>{t('wish-and-steps')}</p>
          <ul className={css.answers}>
            {steps.map((step) => (
              <li key={step.id}>
                <Said words={now(step.sentence)} mark />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
