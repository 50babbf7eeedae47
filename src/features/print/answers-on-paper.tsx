import { useWords } from '../../i18n/use-words.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Agreement } from '../../plan/shapes.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import css from './paper.module.css';

/** What grown-ups answered to a step: those who agree by name, everybody who disagrees in their own words. */
export function AnswersOnPaper({ plan, answers }: { plan: Plan; answers: readonly Agreement[] }) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  const agree = answers.filter(({ answer }) => answer === 'agree').map(({ person }) => person);
  const disagree = answers.filter(({ answer }) => answer === 'disagree');
  if (agree.length + disagree.length === 0) return t('notAgreedYet');
  return (
    <ul className={css.answers}>
      {disagree.map(({ person, because }) => (
        <li key={person}>
          {t('disagreedBy', { name: nameOf(plan, person) ?? '' })}{' '}
          {because === undefined ? null : (
            <b>
              <Said words={because} mark />
            </b>
          )}
        </li>
      ))}
      {agree.length === 0 ? null : <li>{t('agreedBy', { names: names(agree) })}</li>}
    </ul>
  );
}
