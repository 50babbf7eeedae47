import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import css from './asked-of.module.css';

type Props = { plan: Plan; step: Step; people: readonly string[]; more?: number };

/** What somebody else does: their face, their name, the sentence, the day. */
export function PromiseOf({ plan, step, people, more = 0 }: Props) {
  const [first] = people;
  const person = first === undefined ? undefined : plan.people[first];
  return (
    <li className={css.promise}>
      <Both picture={<PersonFace looks={person ? now(person.looks) : null} size="l" />}>
        <PromiseWords plan={plan} step={step} people={people} more={more} />
      </Both>
    </li>
  );
}

function PromiseWords({ plan, step, people, more = 0 }: Props) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  const whenWords = useWhenWords();
  return (
    <div>
      <p>
        <b>{names(people) || t('nobody')}</b>
      </p>
      <p>
        <Said words={now(step.sentence)} mark />
      </p>
      <p className={css.soft}>
        {whenWords(now(step.when))}
        {more > 0 ? ` · ${t('moreNotShown', { count: more })}` : ''}
      </p>
    </div>
  );
}
