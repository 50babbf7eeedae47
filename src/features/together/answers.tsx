import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { PersonPick } from '../../plan-ui/person/person-chip.tsx';
import { ChipButton, ChipRow } from '../../ui/chip/chip.tsx';
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
  const name = useId();
  const [all, setAll] = useState(false);
  const people = everyone(plan).filter((person) => !isUnborn(person));
  const person = people.find((one) => one.id === speaker);
  const near = new Set([...now(step.who), ...now(step.helpers)]);
  const first = people.filter(({ id, role }) => near.has(id) || role === 'child' || role === 'parent');
  const shown = all || people.length <= FEW || first.length === 0 ? people : first;
  return (
    <section className={css.answers} aria-label={t('speaking')}>
      {person ? (
        <AgreeOrNot
          key={person.id}
          plan={plan}
          step={step}
          person={person}
          onSomebodyElse={() => onSpeaker(null)}
        />
      ) : (
        <fieldset className={css.who}>
          <legend className={css.question}>{people.length === 0 ? t('nobody') : t('speaking')}</legend>
          <ChipRow>
            {shown.map((one) => (
              <PersonPick
                key={one.id}
                person={one}
                type="radio"
                name={name}
                size="family"
                checked={false}
                onChange={() => onSpeaker(one.id)}
              />
            ))}
            {shown.length < people.length ? (
              <span className={css.more}>
                <ChipButton icon="plus" dashed onClick={() => setAll(true)}>
                  {common('action.more')}
                </ChipButton>
              </span>
            ) : null}
          </ChipRow>
        </fieldset>
      )}
      <AnswersSoFar plan={plan} step={step} />
    </section>
  );
}
