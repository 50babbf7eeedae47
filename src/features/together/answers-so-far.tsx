import { useWords } from '../../i18n/use-words.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Step } from '../../plan/step/step.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './answers.module.css';

/** What was answered so far: those who agree by name, everybody who disagrees with their own words. */
export function AnswersSoFar({ plan, step }: { plan: Plan; step: Step }) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  const agree = step.agreements.filter((one) => one.answer === 'agree').map((one) => one.person);
  const disagree = step.agreements.filter((one) => one.answer === 'disagree');
  if (agree.length + disagree.length === 0) return null;
  return (
    <ul className={css.sofar}>
      {disagree.map(({ person, because }) => (
        <li key={person}>
          {t('disagreedBy', { name: nameOf(plan, person) ?? '' })}{' '}
          {because ? (
            <b>
              <Said words={because} mark />
            </b>
          ) : null}
        </li>
      ))}
      {agree.length === 0 ? null : <li>{t('agreedBy', { names: names(agree) })}</li>}
    </ul>
  );
}
