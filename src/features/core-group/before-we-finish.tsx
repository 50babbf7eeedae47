import { useState } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { finishMeeting } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { StateShape } from '../../ui/state-mark/state-mark.tsx';
import css from './before-we-finish.module.css';
import { countLeft, type FinishCheck, finishChecks } from './finish-checks.ts';
import { SaidForm } from './said-form.tsx';
import { goTo, type Place } from './section.tsx';
import { Trouble } from './trouble.tsx';
import { useDoing } from './use-doing.ts';

type Props = { plan: Plan; meeting: Meeting };

/** M5: what is done and what is left, each with the way to it; M3: finishing without says why. */
export function BeforeWeFinish({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const { doIt, trouble } = useDoing(plan.id);
  const [why, setWhy] = useState(false);
  const checks = finishChecks(plan, meeting);
  const left = countLeft(checks);
  return (
    <Card title={t('left.title')}>
      <ul className={css.checks}>
        {checks.map((check) => (
          <li key={check.what === 'goal' ? check.goal.id : check.what} className={css.check}>
            <StateShape state={check.ok ? 'done' : 'not-yet'} />
            <Line plan={plan} meeting={meeting} check={check} />
          </li>
        ))}
      </ul>
      <div className={css.finish}>
        <Button
          kind={left === 0 ? 'main' : 'plain'}
          waiting={left > 0}
          onClick={() => void doIt(finishMeeting, { meeting: meeting.id })}
        >
          {left === 0 ? t('left.finish') : t('left.finish-left', { count: left })}
        </Button>
        {left === 0 ? null : why ? (
          <SaidForm
            planId={plan.id}
            name={`meeting-${meeting.id}-although`}
            label={t('left.why')}
            keepWords={t('left.finish-now')}
            closeWords={t('add.close')}
            onClose={() => setWhy(false)}
            decide={finishMeeting}
            request={(although) => ({ meeting: meeting.id, although })}
          />
        ) : (
          <Button kind="quiet" onClick={() => setWhy(true)}>
            {t('left.without')}
          </Button>
        )}
      </div>
      <Trouble words={trouble} />
    </Card>
  );
}

const placeOf = (check: FinishCheck): Place => {
  if (check.what === 'goal') return `goal-${check.goal.id}`;
  if (check.what === 'must') return 'must-dos';
  return check.what === 'goals' ? 'steps' : check.what;
};

function Line({ plan, meeting, check }: Props & { check: FinishCheck }) {
  const t = useWords('core-group');
  const words = useCheckWords(plan, meeting)(check);
  if (check.ok) return <span>{words}</span>;
  return (
    <button type="button" className={css.go} onClick={() => goTo(placeOf(check))}>
      {words}
      {check.what === 'goal' ? (
        <span className={css.goal}>
          <Said words={now(check.goal.different)} />
        </span>
      ) : null}
      <span className={css.spoken}>{t('left.show')}</span>
    </button>
  );
}

function useCheckWords(plan: Plan, meeting: Meeting): (check: FinishCheck) => string {
  const t = useWords('core-group');
  const { date } = useFormats();
  const names = useNamesOf(plan);
  return (check) => {
    switch (check.what) {
      case 'steps':
      case 'must':
        return t(`left.${check.what}`, { done: check.done, all: check.all });
      case 'goals':
        return t('left.goal-ready');
      case 'goal':
        return t('left.goal');
      case 'children':
        return t(check.ok ? 'left.children-heard' : 'left.child', { names: names(check.children) });
      case 'next':
        return meeting.next === null
          ? t('left.next')
          : t('left.next-set', { date: date(meeting.next, 'medium') });
    }
  };
}
