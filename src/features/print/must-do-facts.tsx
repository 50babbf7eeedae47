import { useWords } from '../../i18n/use-words.ts';
import type { MustDoInFull } from '../../plan/copy/plan-copy.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { AnswersOnPaper } from './answers-on-paper.tsx';

/** Why it must be so, how we will know, who checks, what happens if it is not so, and what people say to it. */
export function MustDoFacts({ plan, line }: { plan: Plan; line: MustDoInFull }) {
  const t = useWords('plan');
  const own = useWords('print');
  const checker = nameOf(plan, line.checker);
  const said = [
    [own('why'), line.why],
    [`${t('howKnow')}:`, line.know],
    [own('if-not'), line.ifNot],
  ] as const;
  return (
    <>
      {said.map(([name, words]) =>
        words === null ? null : (
          <p key={name}>
            {name} <Said words={words} mark />
          </p>
        ),
      )}
      <p>{checker === null ? t('nobodyChecks') : `${t('whoChecks')}: ${checker}`}</p>
      <AnswersOnPaper plan={plan} answers={line.answers} />
    </>
  );
}
