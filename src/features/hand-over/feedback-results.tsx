import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { maySee, repliesDue, sittingsOf } from '../../plan/feedback/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { today } from '../../platform/now.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
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

/**
 * What one person said, question by question, over time. For the worker's eyes, and in supervision for the manager's too: then
 * only what people let a manager see (F5). Nothing of it is ever printed.
 */
export function FeedbackResults({ plan, of, onChoose, onHandOver }: Props) {
  const t = useWords('hand-over');
  const [looking, setLooking] = useState<'worker' | 'manager'>('worker');
  const seen = Object.values(plan.sittings).filter((sitting) => maySee(sitting, looking));
  const answered = Object.values(plan.people).filter(({ id }) => seen.some((one) => one.person === id));
  const newest = seen.reduce<Sitting | null>(
    (last, one) => (last === null || one.on >= last.on ? one : last),
    null,
  );
  const chosen = answered.some(({ id }) => id === of) ? of : newest?.person;
  const person = answered.find(({ id }) => id === chosen);
  const sittings = person ? sittingsOf(plan, person.id).filter((one) => seen.includes(one)) : [];
  const latest = sittings.at(-1);
  // Whoever waits longest is answered first; where nobody waits, one may still reply to what was said last.
  const due = repliesDue(plan, today()).find(({ sitting }) => sittings.includes(sitting));
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
        <Choice
          legend={t('answers.looking')}
          options={(['worker', 'manager'] as const).map((value) => ({
            value,
            words: t(`answers.looker.${value}`),
          }))}
          value={looking}
          onChange={setLooking}
        />
        {looking === 'manager' ? <p className={css.who}>{t('answers.for-manager')}</p> : null}
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
          <EmptyState title={t('answers.nothing')}>
            {t(looking === 'manager' ? 'answers.nothing-for-manager' : 'answers.nothing-why')}
          </EmptyState>
        )}
      </div>
    </WorkerPage>
  );
}
