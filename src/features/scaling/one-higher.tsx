import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Round } from '../../plan/scale/round.ts';
import { stepSaidIn } from '../../plan/scale/views.ts';
import type { Words } from '../../plan/shapes.ts';
import { paths } from '../../plan-ui/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import css from './answer-card.module.css';
import { useMakeStep } from './use-make-step.ts';

type Props = { plan: Plan; round: Round; person: string; words: Words };

/** N8: somebody's *one higher* becomes a step with one tap; once it is one, this leads there. */
export function OneHigher({ plan, round, person, words }: Props) {
  const t = useWords('scaling');
  const common = useWords('common');
  const makeStep = useMakeStep(plan.id, round.goal);
  const [failed, setFailed] = useState(false);
  const step = stepSaidIn(plan, round.id, person);
  if (step)
    return (
      <span className={css.make}>
        <Button kind="quiet" href={paths.step(plan.id, step.id)}>
          {t('reveal.is-step')}
        </Button>
      </span>
    );
  const make = async () => setFailed(!(await makeStep(words, { round: round.id, person })));
  return (
    <>
      <span className={css.make}>
        <Button kind="quiet" onClick={() => void make()}>
          {t('reveal.make-step')}
        </Button>
      </span>
      {failed ? (
        <p className={css.soft} role="alert">
          {common('not-saved')}
        </p>
      ) : null}
    </>
  );
}
