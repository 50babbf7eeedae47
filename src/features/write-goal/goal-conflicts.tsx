import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { changeGoal, type GoalChange } from '../../plan/goal/change.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { settleGoalPlace } from '../../plan/goal/place.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Words } from '../../plan/shapes.ts';
import { ConflictNote } from '../../plan-ui/conflict/conflict-note.tsx';
import { unsaid } from '../../plan-ui/editing/say.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import type { GoalForm } from './forms.ts';

const said = (words: Words | null) => (words ? <Said words={words} /> : '–');

/** Two people changed the same part of this goal apart: both stand here until somebody chooses (R5). */
export function GoalConflicts({ plan, goal, form }: { plan: Plan; goal: Goal; form: Form<GoalForm> }) {
  const choose = (change: Omit<GoalChange, 'goal'>) =>
    void form.also(changeGoal, { goal: goal.id, ...change });
  const t = useWords('put-in-order');
  const editing = useWords('editing');
  const { code } = useLanguage();
  const names = useNamesOf(plan);
  return (
    <>
      <ConflictNote held={goal.different} show={said} onChoose={(different) => choose({ different })} />
      <ConflictNote held={goal.see} show={said} onChoose={(see) => choose({ see: see ?? unsaid(code) })} />
      <ConflictNote
        held={goal.howLong}
        show={said}
        onChoose={(howLong) => choose({ howLong: howLong ?? unsaid(code) })}
      />
      <ConflictNote
        held={goal.children}
        show={(kids) => names(kids) || editing('whole-family')}
        onChoose={(children) => choose({ children })}
      />
      <ConflictNote
        held={goal.place}
        show={(place) => {
          const before = openGoals(plan).findLast((one) => one.id !== goal.id && now(one.place) < place);
          return before ? t('behind', { name: now(before.different).text }) : t('first');
        }}
        onChoose={(place) => void form.also(settleGoalPlace, { goal: goal.id, place })}
      />
      <ConflictNote
        held={goal.worries}
        show={(ids) => (
          <ul>
            {ids.map((id) => {
              const worry = plan.worries[id];
              return worry ? (
                <li key={id}>
                  <Said words={now(worry.about)} />
                </li>
              ) : null;
            })}
          </ul>
        )}
        onChoose={(worries) => choose({ worries })}
      />
      <ConflictNote
        held={goal.scale}
        show={(scale) =>
          scale ? (
            <>
              <p>{said(scale.question)}</p>
              <p>10: {said(scale.ten)}</p>
              <p>0: {said(scale.zero)}</p>
            </>
          ) : (
            '–'
          )
        }
        onChoose={(scale) => choose({ scale })}
      />
    </>
  );
}
