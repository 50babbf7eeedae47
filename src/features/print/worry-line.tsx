import { useWords } from '../../i18n/use-words.ts';
import type { WorryOnCopy } from '../../plan/copy/plan-copy.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { SaidLine } from './said-line.tsx';

/** A worry, what could happen, and inside it those who see it differently. */
export function WorryLine({ plan, worry }: { plan: Plan; worry: WorryOnCopy }) {
  return (
    <SaidLine plan={plan} picture={worry.picture} words={worry.words}>
      <WorryFacts plan={plan} worry={worry} />
    </SaidLine>
  );
}

function WorryFacts({ plan, worry }: { plan: Plan; worry: WorryOnCopy }) {
  const t = useWords('plan');
  const names = useNamesOf(plan);
  const own = useWords('print');
  return (
    <>
      {worry.who.length === 0 ? null : <p>{t('worriedBy', { names: names(worry.who) })}</p>}
      {worry.could === null ? null : (
        <p>
          {own('could')} <Said words={worry.could} mark />
        </p>
      )}
      {worry.disputes.map(({ person, words }) => (
        <p key={person}>
          {t('disagreedBy', { name: nameOf(plan, person) ?? '' })}{' '}
          <b>
            <Said words={words} mark />
          </b>
        </p>
      ))}
      {worry.goals.map((goal) => (
        <p key={goal.text}>
          {t('better')} <Said words={goal} mark />
        </p>
      ))}
    </>
  );
}
