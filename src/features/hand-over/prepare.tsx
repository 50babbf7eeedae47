import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import type { QuestionSet } from '../../plan/feedback/facts.ts';
import type { Plan } from '../../plan/plan.ts';
import { useMending } from '../../plan-ui/editing/mending.ts';
import { InterpreterLine } from '../../plan-ui/interpreter/interpreter-line.tsx';
import { LanguagesLacking } from '../../plan-ui/languages-lacking/languages-lacking.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { useWorkerName } from '../../plan-ui/person/use-worker-name.ts';
import { today } from '../../platform/now.ts';
import { useAuthorName } from '../../record/use-author-name.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { GiveAway } from './give-away.tsx';
import { PinFirst } from './pin-first.tsx';
import css from './prepare.module.css';
import { setFor, whoCanBeAsked } from './question-set.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { WhichQuestions } from './which-questions.tsx';

/** Who gets the tablet, with which questions; the tablet's own pinning first, then the PIN to come back. */
export function Prepare({ plan, onRead }: { plan: Plan; onRead: () => void }) {
  const t = useWords('hand-over');
  const editing = useWords('editing');
  const [asked] = useSearchParams();
  const mending = useMending();
  // Here, so that the words of the questions are there before somebody is chosen: what is tapped must not blink.
  const worker = useWorkerName(plan, useAuthorName());
  const [chosen, setChosen] = useState<string | null>(asked.get('person'));
  const [more, setMore] = useState<readonly string[]>([]);
  const [otherSet, setOtherSet] = useState<QuestionSet | null>(null);
  useHeadingFocus('prepare');
  const people = whoCanBeAsked(plan, today());
  const person = people.find(({ id }) => id === chosen);
  const set = person && (otherSet ?? setFor(person, today()));
  const answers = Object.keys(plan.sittings).length > 0;
  return (
    <WorkerPage
      title={t('title')}
      back={{
        words: mending ? editing('back-to-missing') : t('back'),
        href: mending?.back ?? paths.plan(plan.id),
      }}
      actions={
        answers ? (
          <Button icon="history" onClick={onRead}>
            {t('answers.see')}
          </Button>
        ) : undefined
      }
    >
      <LanguagesLacking plan={plan} />
      {people.length === 0 ? (
        <EmptyState
          title={t('none')}
          action={
            <Button kind="main" icon="person" href={paths.people(plan.id)}>
              {t('add-people')}
            </Button>
          }
        >
          {t('none-why')}
        </EmptyState>
      ) : (
        <div className={css.columns}>
          <div className={css.stack}>
            <Card>
              <div className={css.stack}>
                <FieldGroup legend={t('who')} heading>
                  <ChipRow>
                    {people.map((one) => (
                      <PersonPick
                        key={one.id}
                        person={one}
                        type="radio"
                        name="who"
                        checked={one.id === chosen}
                        onChange={() => {
                          setChosen(one.id);
                          setOtherSet(null);
                          setMore([]);
                        }}
                      />
                    ))}
                  </ChipRow>
                </FieldGroup>
                {person && set ? (
                  <WhichQuestions
                    plan={plan}
                    worker={worker}
                    person={person}
                    set={set}
                    more={more}
                    onSet={setOtherSet}
                    onMore={setMore}
                  />
                ) : null}
              </div>
            </Card>
            <InterpreterLine plan={plan} today={today()} from="hand-over" />
            <PinFirst />
          </div>
          <GiveAway
            key={person?.id ?? ''}
            planId={plan.id}
            person={person ?? null}
            set={set ?? null}
            more={more}
          />
        </div>
      )}
    </WorkerPage>
  );
}
