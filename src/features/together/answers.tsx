import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { Button } from '../../ui/button/button.tsx';
import { AgreeOrNot } from './agree-or-not.tsx';
import css from './answers.module.css';
import { AnswersSoFar } from './answers-so-far.tsx';

type Props = {
  plan: Plan;
  step: Step;
  /** whose turn it is; undefined while nobody has said */
  speaker: string | undefined;
  onSpeaker: (person: string | null) => void;
};

const FEW = 5;

/** Who is speaking, by face; then I agree or I disagree because, in equal measure (S6; look, principle 5). */
export function Answers({ plan, step, speaker, onSpeaker }: Props) {
  const t = useWords('together');
  const common = useWords('common');
  const [all, setAll] = useState(false);
  const people = everyone(plan).filter((person) => !isUnborn(person));
  const person = people.find((one) => one.id === speaker);
  const near = new Set([...now(step.who), ...now(step.helpers)]);
  const first = people.filter(({ id, role }) => near.has(id) || role === 'child' || role === 'parent');
  const shown = all || people.length <= FEW || first.length === 0 ? people : first;
  const section = useRef<HTMLElement>(null);
  const turn = useRef(speaker);
  // What was tapped is gone; the focus goes on to what stands in its place. Not on arriving: then it is the heading's.
  useEffect(() => {
    if (turn.current === speaker) return;
    turn.current = speaker;
    section.current?.querySelector('h2')?.focus();
  }, [speaker]);
  return (
    <section className={css.answers} aria-label={t('speaking')} ref={section}>
      {person ? (
        <AgreeOrNot
          key={person.id}
          plan={plan}
          step={step}
          person={person}
          onSomebodyElse={() => onSpeaker(null)}
        />
      ) : (
        <div>
          <h2 className={css.question} tabIndex={-1}>
            {people.length === 0 ? t('nobody') : t('speaking')}
          </h2>
          <div className={css.faces}>
            {shown.map((one) => (
              <Button
                key={one.id}
                size="listen"
                picture={
                  <span className={css.bust}>
                    <PersonBust looks={now(one.looks)} />
                  </span>
                }
                onClick={() => onSpeaker(one.id)}
              >
                <bdi>{now(one.name)}</bdi>
              </Button>
            ))}
            {shown.length < people.length ? (
              <Button size="listen" kind="quiet" tone="ink" icon="plus" onClick={() => setAll(true)}>
                {common('action.more')}
              </Button>
            ) : null}
          </div>
        </div>
      )}
      <AnswersSoFar plan={plan} step={step} />
    </section>
  );
}
