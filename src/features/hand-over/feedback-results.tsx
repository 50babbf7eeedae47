import { useWords } from '../../i18n/use-words.ts';
import { questionsOf } from '../../plan/feedback/questions.ts';
import { answersOver, isSad, sittingsOf } from '../../plan/feedback/views.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { AnswersOver } from './answers-over.tsx';
import css from './feedback-results.module.css';
import { RepliesCard } from './replies-card.tsx';
import { SaidCard } from './said-card.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useQuestionWords } from './use-question-words.ts';
import { useWorkerName } from './use-worker-name.ts';

type Props = {
  plan: Plan;
  /** whose answers; null: those of whoever answered last */
  of: string | null;
  onChoose: (person: string) => void;
  onHandOver: () => void;
};

/** What one person said, question by question, over time. For the worker's eyes: nothing of it is ever printed. */
export function FeedbackResults({ plan, of, onChoose, onHandOver }: Props) {
  const t = useWords('hand-over');
  const words = useQuestionWords(useWorkerName(plan));
  const answered = Object.values(plan.people).filter(({ id }) => sittingsOf(plan, id).length > 0);
  const newest = Object.values(plan.sittings).reduce<string | null>(
    (last, one) => (last === null || one.on >= (plan.sittings[last]?.on ?? '') ? one.id : last),
    null,
  );
  const person = answered.find(({ id }) => id === (of ?? (newest && plan.sittings[newest]?.person)));
  const sittings = person ? sittingsOf(plan, person.id) : [];
  const latest = sittings.at(-1);
  useHeadingFocus('results');

  return (
    <WorkerPage
      title={t('answers.title')}
      back={{ words: t('back'), href: paths.plan(plan.id) }}
      actions={
        <Button icon="hand" onClick={onHandOver}>
          {t('answers.again')}
        </Button>
      }
    >
      <div className={css.page} data-print="no">
        {answered.length > 1 ? (
          <FieldGroup legend={t('answers.of')}>
            <ChipRow>
              {answered.map((one) => (
                <PersonPick
                  key={one.id}
                  person={one}
                  type="radio"
                  name="of"
                  checked={one.id === person?.id}
                  onChange={() => onChoose(one.id)}
                />
              ))}
            </ChipRow>
          </FieldGroup>
        ) : null}
        {person && latest ? (
          <div className={css.columns}>
            <div className={css.stack}>
              <Card title={<bdi>{now(person.name)}</bdi>}>
                <p>
                  {t(`answers.may-see.${latest.seenBy}`, { name: now(person.name) })} {t('answers.paper')}
                </p>
                <ul className={css.questions}>
                  {questionsOf(latest.set).map(({ id }) => (
                    <li key={id} className={css.question}>
                      <h3>{words.question(latest.set, id)}</h3>
                      <AnswersOver answers={answersOver(plan, person.id, id)} faces={words.faces(id)} />
                    </li>
                  ))}
                </ul>
              </Card>
              <SaidCard sittings={sittings} />
            </div>
            <div className={css.stack}>
              {latest.replies.length === 0 && Object.values(latest.given).some(isSad) ? (
                <Advice title={t('answers.one-better', { name: now(person.name) })}>
                  {t('answers.one-better-why')}
                </Advice>
              ) : null}
              <RepliesCard key={latest.id} planId={plan.id} person={person} sittings={sittings} />
            </div>
          </div>
        ) : (
          <EmptyState title={t('answers.nothing')}>{t('answers.nothing-why')}</EmptyState>
        )}
      </div>
    </WorkerPage>
  );
}
