import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Outcome } from '../../plan/meeting/facts.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { isDatedFrom, nextAfter, stepDue } from '../../plan/step/views.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { AddSmallStep } from './add-small-step.tsx';
import { NewDay } from './new-day.tsx';
import css from './step-looked-at.module.css';
import { WhoSaw } from './who-saw.tsx';

type Props = { plan: Plan; meeting: Meeting; step: Step; outcome: Outcome };

/** The one line under a step: what comes next and by which day; where nothing stands, the way to add it. */
export function NextSmallStep({ plan, meeting, step, outcome }: Props) {
  const t = useWords('core-group');
  const { date } = useFormats();
  const whenWords = useWhenWords();
  const names = useNamesOf(plan);
  const next = nextAfter(plan, step.id);
  const agreed = next?.meeting === meeting.id ? next : undefined;
  const goesOn = outcome !== 'done' && isDatedFrom(step, meeting.on);
  const saw = outcome === 'done' ? <WhoSaw plan={plan} step={step} /> : null;
  if (agreed) {
    const due = stepDue(agreed);
    const who = names(now(agreed.who));
    return (
      <>
        {saw === null ? null : <div className={css.tools}>{saw}</div>}
        <p className={css.line}>
          <span className={css.icon}>
            <Icon name="forward" />
          </span>
          <span className={css.grow}>
            <span className={css.soft}>{t('steps.small')}</span> <Said words={now(agreed.sentence)} mark />
            {who === '' ? null : <span className={css.soft}> · {who}</span>}
          </span>
          <span className={css.day}>{due === null ? whenWords(now(agreed.when)) : date(due, 'medium')}</span>
        </p>
      </>
    );
  }
  const due = stepDue(step);
  return (
    <div className={css.tools}>
      {saw}
      {outcome === 'done' ? null : (
        <p className={`${css.line} ${css.grow}`}>
          <span className={css.icon}>
            <Icon name={goesOn ? 'forward' : 'calendar'} />
          </span>
          {goesOn ? <span>{t('steps.same')}</span> : <b>{t('steps.none')}</b>}
        </p>
      )}
      <AddSmallStep
        plan={plan}
        meeting={meeting}
        name={step.id}
        goal={now(step.goal) ?? undefined}
        after={step}
        quiet={goesOn || outcome === 'done'}
      />
      {outcome === 'done' ? null : <NewDay plan={plan} meeting={meeting} step={step} />}
      {goesOn && due !== null ? <span className={css.day}>{date(due, 'medium')}</span> : null}
    </div>
  );
}
