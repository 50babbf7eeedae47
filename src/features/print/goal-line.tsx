import { useWords } from '../../i18n/use-words.ts';
import type { GoalOnCopy } from '../../plan/copy/plan-copy.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { SaidLine } from './said-line.tsx';

/** A goal: what will be different, what everybody will see, for how long. */
export function GoalLine({ plan, goal }: { plan: Plan; goal: GoalOnCopy }) {
  return (
    <SaidLine plan={plan} picture={goal.picture} words={goal.words}>
      <GoalFacts plan={plan} goal={goal} />
    </SaidLine>
  );
}

function GoalFacts({ plan, goal }: { plan: Plan; goal: GoalOnCopy }) {
  const t = useWords('plan');
  return (
    <>
      {goal.wishes.map(({ person, words }) => (
        <p key={`${person} ${words.text}`}>
          {t('wishes', { name: nameOf(plan, person) ?? '' })} <Said words={words} quoted mark />
        </p>
      ))}
      {goal.see === null ? null : (
        <p>
          {t('weSee')} <Said words={goal.see} mark />
        </p>
      )}
      {goal.howLong === null ? null : (
        <p>
          {t('howLong')} <Said words={goal.howLong} mark />
        </p>
      )}
    </>
  );
}
