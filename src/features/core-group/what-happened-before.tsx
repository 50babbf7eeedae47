import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { finishedMeetings } from '../../plan/meeting/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { lastShown } from '../../plan/scale/views.ts';
import { doneSteps } from '../../plan/step/views.ts';
import { DotsOfGoal } from '../../plan-ui/dots/dots-of-goal.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { StepRow } from '../../plan-ui/step/step-row.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Link } from '../../ui/link/link.tsx';
import css from './what-happened-before.module.css';

type Props = { plan: Plan; meeting: Meeting };

/** Folded, because a meeting that starts with the past ends there (domain §11, 19). */
export function WhatHappenedBefore({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const { date } = useFormats();
  const meetings = finishedMeetings(plan);
  const done = doneSteps(plan).filter((step) => !Object.hasOwn(meeting.steps, step.id));
  const shown = openGoals(plan).flatMap((goal) => {
    const last = lastShown(plan, goal.id);
    return last ? [{ goal, last }] : [];
  });
  const nothing = meetings.length + done.length + shown.length === 0;
  const amount = [
    t('before.meetings', { count: meetings.length }),
    t('before.done', { count: done.length }),
  ].join(' · ');
  return (
    <Disclosure title={t('before.title')} aside={nothing ? undefined : amount}>
      {nothing ? <p>{t('before.nothing')}</p> : null}
      {meetings.length === 0 ? null : (
        <section className={css.part}>
          <h2 className={css.heading}>{t('before.meetings-title')}</h2>
          <ul>
            {meetings.map((one) => (
              <li key={one.id}>
                <Link className={css.meeting} href={paths.coreGroup(plan.id, one.id)}>
                  {date(one.on, 'long')}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {done.length === 0 ? null : (
        <section className={css.part}>
          <h2 className={css.heading}>{t('before.steps')}</h2>
          <ul className={css.steps}>
            {done.map((step) => (
              <li key={step.id}>
                <StepRow plan={plan} step={step} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.map(({ goal, last }) => (
        <section key={goal.id} className={css.part}>
          <h2 className={css.heading}>
            {t('before.numbers')} · <Said words={now(goal.different)} />
          </h2>
          <DotsOfGoal plan={plan} shown={last} />
        </section>
      ))}
    </Disclosure>
  );
}
