import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import css from './step-people.module.css';

/** Who does it and who helps, as faces. */
export function StepPeople({ plan, step }: { plan: Plan; step: Step }) {
  const t = useWords('plan');
  const who = now(step.who);
  const helpers = now(step.helpers);
  return (
    <dl className={css.people}>
      <div>
        <dt>{t('whoDoes')}</dt>
        <dd className={css.faces} data-of="who">
          {who.length === 0 ? <b>{t('nobody')}</b> : <Faces plan={plan} people={who} size="l" />}
        </dd>
      </div>
      {helpers.length === 0 ? null : (
        <div>
          <dt>{t('whoHelps')}</dt>
          <dd className={css.faces}>
            <Faces plan={plan} people={helpers} size="l" />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Faces({ plan, people, size }: { plan: Plan; people: readonly string[]; size: 'l' | 'xl' }) {
  return people.flatMap((id) => {
    const person = plan.people[id];
    return person
      ? [
          <Portrait
            key={id}
            size={size}
            picture={<PersonBust looks={now(person.looks)} />}
            caption={<bdi>{now(person.name)}</bdi>}
          />,
        ]
      : [];
  });
}
