import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { mustNotSee, trendsOf } from '../../plan/feedback/views.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useWorkerName } from '../../plan-ui/person/use-worker-name.ts';
import { useQuestionWords } from '../../plan-ui/question/use-question-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useAuthorName } from '../../record/use-author-name.ts';
import { Card } from '../../ui/card/card.tsx';
import css from './feedback-results.module.css';
import { SaidAbout } from './said-about.tsx';
import { TrendChart } from './trend-chart.tsx';

type Props = { plan: Plan; person: Person; sittings: readonly Sitting[]; latest: Sitting };

/** What one person answered, question by question and time by time, and who may see it. */
export function PersonAnswers({ plan, person, sittings, latest }: Props) {
  const t = useWords('hand-over');
  const { list } = useFormats();
  const worker = useWorkerName(plan, useAuthorName());
  const words = useQuestionWords(worker);
  const name = now(person.name);
  const not = mustNotSee(latest).flatMap((id) => nameOf(plan, id) ?? []);
  return (
    <Card title={<bdi>{name}</bdi>}>
      <p>
        {t(`answers.may-see.${latest.seenBy}`, { name })} {t('answers.paper')}
      </p>
      {not.length === 0 ? null : <p className={css.not}>{t('answers.must-not-see', { names: list(not) })}</p>}
      <ul className={css.questions}>
        {trendsOf(sittings).map(({ question, points }) => (
          <li key={question.id} className={css.question}>
            <h3>
              <Said words={words.question(latest.set, question)} mark />
            </h3>
            <TrendChart plan={plan} worker={worker} points={points} />
            <SaidAbout planId={plan.id} name={name} question={question.id} sittings={sittings} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
