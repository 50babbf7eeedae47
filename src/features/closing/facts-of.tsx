import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { daysBetween } from '../../lib/day.ts';
import type { ClosingQuestion } from '../../plan/closing/facts.ts';
import {
  childrenLastSeen,
  goalsKept,
  parentsAsked,
  planBsForClosing,
  visitsMissed,
} from '../../plan/closing/known.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import { helpers } from '../../plan/network/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { today as todayHere } from '../../platform/now.ts';
import css from './closing.module.css';

type Props = { plan: Plan };

type OneProps = Props & {
  question: ClosingQuestion;
  /** somebody has answered it in words */
  explored: boolean;
};

/** X2: what the plan itself knows about one question. Facts with their days, nothing judged. */
export function FactsOf({ plan, question, explored }: OneProps) {
  switch (question) {
    case 'child-last-seen':
      return <LastSeen plan={plan} />;
    case 'plan-b-used':
      return <PlanBs plan={plan} />;
    case 'why-they-stay-away':
      return <StaysAway plan={plan} explored={explored} />;
    case 'other-parent-asked':
      return <Parents plan={plan} />;
    case 'goals-sustained':
      return <GoalsHeld plan={plan} />;
    case 'who-is-there-after':
      return <Helpers plan={plan} />;
  }
}

function LastSeen({ plan }: Props) {
  const t = useWords('closing');
  const { date, list } = useFormats();
  const seen = childrenLastSeen(plan, todayHere());
  const missed = visitsMissed(plan).map(({ on }) => date(on, 'medium'));
  return (
    <ul className={css.facts}>
      {seen.length === 0 ? <li>{t('no-child')}</li> : null}
      {seen.map(({ child, on, days }) => {
        const name = now(child.name);
        if (on === null || days === null) return <li key={child.id}>{t('never-seen', { name })}</li>;
        const ago = days === 0 ? t('today') : t('days-ago', { count: days });
        return <li key={child.id}>{t('seen', { name, date: date(on, 'long'), days: ago })}</li>;
      })}
      <li>
        {missed.length === 0 ? t('missed-none') : t('missed', { count: missed.length, days: list(missed) })}
      </li>
    </ul>
  );
}

function PlanBs({ plan }: Props) {
  const t = useWords('closing');
  const common = useWords('plan');
  const { date, list } = useFormats();
  const all = planBsForClosing(plan);
  if (all.length === 0) return <p>{t('b-none')}</p>;
  return (
    <ul className={css.facts}>
      {all.map(({ planB, used }) => (
        <li key={planB.id}>
          {common('if')} <Said words={now(planB.turning).seen} mark /> {common('then')}{' '}
          <Said words={now(planB.turning).then} mark />{' '}
          <b>
            {used.length === 0
              ? t('b-never')
              : t('b-used', { count: used.length, days: list(used.map((on) => date(on, 'medium'))) })}
          </b>
        </li>
      ))}
    </ul>
  );
}

function StaysAway({ plan, explored }: Props & { explored: boolean }) {
  const t = useWords('closing');
  const { date } = useFormats();
  const tried = visitsMissed(plan).flatMap(({ visit }) => visit.missed?.tried ?? []);
  return (
    <ul className={css.facts}>
      {explored ? null : <li>{t('away-not-asked')}</li>}
      {tried.length === 0 ? <li>{t('tried-none')}</li> : null}
      {tried.map(({ on, words }) => (
        <li key={`${on} ${words.text}`}>
          {t('tried', { date: date(on, 'medium') })} <Said words={words} mark />
        </li>
      ))}
    </ul>
  );
}

function Parents({ plan }: Props) {
  const t = useWords('closing');
  const { date } = useFormats();
  const parents = parentsAsked(plan);
  return (
    <ul className={css.facts}>
      {parents.map(({ parent, told, asked }) => {
        const name = now(parent.name);
        return (
          <li key={parent.id}>
            {told === null
              ? t('parent-not-told', { name })
              : t('parent-told', { name, date: date(told, 'medium') })}{' '}
            {asked === null ? t('parent-not-asked') : t('parent-asked', { date: date(asked, 'medium') })}
          </li>
        );
      })}
      {parents.length === 0 ? <li>{t('parent-none')}</li> : null}
      {parents.length === 1 ? <li>{t('parent-one')}</li> : null}
    </ul>
  );
}

function GoalsHeld({ plan }: Props) {
  const t = useWords('closing');
  const { date } = useFormats();
  const today = todayHere();
  const kept = goalsKept(plan);
  const open = openGoals(plan).length;
  return (
    <ul className={css.facts}>
      {kept.length === 0 ? <li>{t('held-none')}</li> : null}
      {kept.map(({ goal, on }) => (
        <li key={goal.id}>
          <Said words={now(goal.different)} mark />{' '}
          {t('held', {
            date: date(on, 'medium'),
            days: t('days', { count: Math.max(0, daysBetween(on, today)) }),
          })}
        </li>
      ))}
      {open === 0 ? null : <li>{t('still-open', { count: open })}</li>}
    </ul>
  );
}

function Helpers({ plan }: Props) {
  const t = useWords('closing');
  const all = helpers(plan);
  if (all.length === 0) return <p>{t('helper-none')}</p>;
  return (
    <ul className={css.facts}>
      {all.map((person) => {
        const name = now(person.name);
        const task = now(person.task);
        return (
          <li key={person.id}>
            {t(task ? 'helper' : 'helper-plain', { name })} {task ? <Said words={task} mark /> : null}
          </li>
        );
      })}
    </ul>
  );
}
