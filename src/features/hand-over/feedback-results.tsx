import { useWords } from '../../i18n/use-words.ts';
import { repliesDue, sittingsOf } from '../../plan/feedback/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { today } from '../../platform/now.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { DecisionsCard } from './decisions-card.tsx';
import css from './feedback-results.module.css';
import { PersonAnswers } from './person-answers.tsx';
import { RepliesCard } from './replies-card.tsx';
import { ReplyDue } from './reply-due.tsx';
import { SaidCard } from './said-card.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

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
  const answered = Object.values(plan.people).filter(({ id }) => sittingsOf(plan, id).length > 0);
  const newest = Object.values(plan.sittings).reduce<string | null>(
    (last, one) => (last === null || one.on >= (plan.sittings[last]?.on ?? '') ? one.id : last),
    null,
  );
  const person = answered.find(({ id }) => id === (of ?? (newest && plan.sittings[newest]?.person)));
  const sittings = person ? sittingsOf(plan, person.id) : [];
  const latest = sittings.at(-1);
  // Whoever waits longest is answered first; where nobody waits, one may still reply to what was said last.
  const due = repliesDue(plan, today()).find(({ sitting }) => sitting.person === person?.id);
  const replyTo = due?.sitting ?? latest;
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
        {person && latest && replyTo ? (
          <div className={css.columns}>
            <div className={css.stack}>
              <PersonAnswers plan={plan} person={person} sittings={sittings} latest={latest} />
              <SaidCard planId={plan.id} sittings={sittings} />
            </div>
            <div className={css.stack}>
              <DecisionsCard sittings={sittings} />
              {due ? <ReplyDue key={due.sitting.id} plan={plan} due={due} /> : null}
              <RepliesCard key={replyTo.id} plan={plan} person={person} sittings={sittings} to={replyTo} />
            </div>
          </div>
        ) : (
          <EmptyState title={t('answers.nothing')}>{t('answers.nothing-why')}</EmptyState>
        )}
      </div>
    </WorkerPage>
  );
}
