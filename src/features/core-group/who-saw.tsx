import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { adults, nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { moveStep } from '../../plan/step/decide.ts';
import type { Step } from '../../plan/step/step.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './step-looked-at.module.css';
import { Trouble } from './trouble.tsx';
import { useDoing } from './use-doing.ts';

/** S4: done is one thing, seen by somebody another. */
export function WhoSaw({ plan, step }: { plan: Plan; step: Step }) {
  const t = useWords('core-group');
  const { doIt, trouble } = useDoing(plan.id);
  const [asking, setAsking] = useState(false);
  const progress = now(step.progress);
  if (progress.to === 'checked')
    return (
      <p className={css.line}>
        <span className={css.icon}>
          <Icon name="eye" />
        </span>
        <span>{t('steps.seen-by', { name: nameOf(plan, progress.seenBy ?? null) ?? '' })}</span>
      </p>
    );
  if (!asking)
    return (
      <Button kind="quiet" icon="eye" onClick={() => setAsking(true)}>
        {t('steps.who-saw')}
      </Button>
    );
  return (
    <div className={css.form}>
      <PeopleChoice
        legend={t('steps.who-saw')}
        people={adults(plan)}
        single
        beside={false}
        value={[]}
        onChange={([person]) => {
          if (person !== undefined)
            void doIt(moveStep, { step: step.id, to: 'checked', on: progress.on, seenBy: person });
        }}
        all
        onAll={() => undefined}
      />
      <Trouble words={trouble} />
    </div>
  );
}
