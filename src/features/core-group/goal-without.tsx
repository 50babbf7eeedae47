import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import type { Goal } from '../../plan/goal/goal.ts';
import { leaveGoalWithout } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { SaidForm } from './said-form.tsx';
import css from './step-looked-at.module.css';

/** M3: an open goal may go without a dated step, when people say why. */
export function GoalWithout({ plan, meeting, goal }: { plan: Plan; meeting: Meeting; goal: Goal }) {
  const t = useWords('core-group');
  const [open, setOpen] = useState(false);
  const said = find(meeting.goalsWithout, goal.id);
  if (said && !open)
    return (
      <p className={css.line}>
        <span className={css.grow}>
          <span className={css.soft}>{t('without.is')}</span> <Said words={said} mark />
        </span>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('steps.change')}
        </Button>
      </p>
    );
  if (!open)
    return (
      <div>
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {t('without.ask')}
        </Button>
      </div>
    );
  return (
    <SaidForm
      planId={plan.id}
      name={`meeting-${meeting.id}-without-${goal.id}`}
      label={t('without.why')}
      keepWords={t('without.keep')}
      closeWords={t('add.close')}
      onClose={() => setOpen(false)}
      said={said}
      decide={leaveGoalWithout}
      request={(because) => ({ meeting: meeting.id, goal: goal.id, because })}
    />
  );
}
