import { useParams } from 'react-router';
import { languageFor } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { personCopy } from '../../plan/copy/person-copy.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { today } from '../../platform/now.ts';
import { usePlan } from '../../record/use-plan.ts';
import { CopyFrame } from './copy-frame.tsx';
import { PaperChoice, usePaperWay } from './paper-choice.tsx';
import { PersonPaper } from './person-paper.tsx';

/** One person's page, on paper: their own steps and nobody else's (V6). */
export function PrintPersonPage() {
  const { plan: planId = '', person: personId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.print(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  const person = find(view.plan.people, personId);
  if (person === undefined) return <NotHere back={back} />;
  return <OnePage key={person.id} plan={view.plan} person={person} />;
}

function OnePage({ plan, person }: { plan: Plan; person: Person }) {
  const t = useWords('print');
  const family = useFamilyLanguage(plan);
  const own = now(person.language);
  const name = now(person.name);
  const [way, setWay] = usePaperWay();
  return (
    <CopyFrame
      plan={plan}
      title={t('page-of', { name })}
      note={t('give-only', { name })}
      beside={languageFor(now(person.reading)?.beside ?? '') ?? null}
      choice={<PaperChoice way={way} onWay={setWay} />}
      language={(own === null ? undefined : languageFor(own)) ?? family}
    >
      <PersonPaper
        plan={plan}
        person={person}
        copy={personCopy(plan, person.id, today())}
        words={way === 'words'}
      />
    </CopyFrame>
  );
}
