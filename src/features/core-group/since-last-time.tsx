import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { openGoals } from '../../plan/goal/views.ts';
import { now } from '../../plan/held.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { numbersSince, sittingsSince } from '../../plan/meeting/since.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { DotsOfGoal } from '../../plan-ui/dots/dots-of-goal.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useWorkerName } from '../../plan-ui/person/use-worker-name.ts';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useAuthorName } from '../../record/use-author-name.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Face, feelings } from '../../ui/face/face.tsx';
import css from './since-last-time.module.css';

type Props = { plan: Plan; meeting: Meeting };

/** Everybody's numbers and the faces given since people last met; faces only where the person chose that everyone may see them (F5). */
export function SinceLastTime({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const words = useWords('plan');
  const numbers = numbersSince(plan, meeting);
  const sittings = sittingsSince(plan, meeting);
  const asked = new Set(numbers.map(({ goal }) => goal.id));
  const scaled = openGoals(plan).filter((goal) => now(goal.scale) !== null && !asked.has(goal.id));
  if (numbers.length + sittings.length + scaled.length === 0) return null;
  return (
    <Card title={t('since.title')}>
      <div className={css.stack}>
        {numbers.length + sittings.length === 0 ? <p>{t('since.nothing')}</p> : null}
        {numbers.map(({ goal, shown }) => (
          <section key={goal.id}>
            <h3 className={css.heading}>
              <Said words={now(goal.different)} mark />
            </h3>
            <DotsOfGoal plan={plan} shown={shown} />
          </section>
        ))}
        {sittings.map((sitting) => (
          <Faces key={sitting.id} plan={plan} sitting={sitting} />
        ))}
        {scaled.map((goal) => (
          <p key={goal.id} className={css.line}>
            <span className={css.grow}>
              <Said words={now(goal.different)} mark />
            </span>
            <Button kind="quiet" href={paths.scaling(plan.id, goal.id)}>
              {words('add.numbers')}
            </Button>
          </p>
        ))}
      </div>
    </Card>
  );
}

function Faces({ plan, sitting }: { plan: Plan; sitting: Sitting }) {
  const t = useWords('core-group');
  const { date } = useFormats();
  const words = useQuestionWords(useWorkerName(plan, useAuthorName()));
  const given = sitting.asked.flatMap((question) => {
    const answer = Object.hasOwn(sitting.given, question.id) ? sitting.given[question.id] : undefined;
    const feeling = answer?.kind === 'face' ? feelings.find((one) => one === answer.face) : undefined;
    return feeling ? [{ question, feeling }] : [];
  });
  if (given.length === 0) return null;
  return (
    <section>
      <h3 className={css.heading}>
        {t('since.faces', { name: nameOf(plan, sitting.person) ?? '', date: date(sitting.on, 'day-month') })}
      </h3>
      <ul className={css.faces}>
        {given.map(({ question, feeling }) => (
          <li key={question.id} className={css.line}>
            <Face feeling={feeling} />
            <span className={css.grow}>
              <Said words={words.question(sitting.set, question)} mark />{' '}
              <b>{words.faces(question.answer)[feeling]}</b>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
