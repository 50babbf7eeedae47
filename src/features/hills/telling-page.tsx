import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { useChosenLanguages } from '../../i18n/chosen-languages.tsx';
import { Language } from '../../i18n/language.tsx';
import { languageFor } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Telling } from '../../plan/hills/hill.ts';
import type { Plan } from '../../plan/plan.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { NotHere } from '../../plan-ui/editing/not-here.tsx';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useWorkerName } from '../../plan-ui/person/use-worker-name.ts';
import { useAuthorName } from '../../record/use-author-name.ts';
import { usePlan } from '../../record/use-plan.ts';
import { besideFrame } from './beside-frame.tsx';
import { Tell } from './tell.tsx';

/** A child tells, with the worker beside them; a finished one is read where the others stand. */
export function TellingPage() {
  const { plan: planId = '', telling: id = '' } = useParams();
  const view = usePlan(planId);
  if (view.state !== 'open')
    return (
      <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={paths.plan(planId)} />
    );
  const telling = find(view.plan.tellings, id);
  if (telling === undefined) return <NotHere back={paths.plan(planId)} />;
  return <One key={telling.id} plan={view.plan} telling={telling} />;
}

function One({ plan, telling }: { plan: Plan; telling: Telling }) {
  // Finished before it was opened here: there is nothing more to tell on this screen.
  const [over] = useState(telling.finished);
  const family = useFamilyLanguage(plan);
  const { family: chosen } = useChosenLanguages();
  const person = find(plan.people, telling.person);
  const own = person && languageFor(now(person.language) ?? '');
  if (over) return <Navigate to={paths.hills(plan.id, { child: telling.person })} replace />;
  return (
    <Language code={chosen ?? own ?? family}>
      <Beside plan={plan} telling={telling} />
    </Language>
  );
}

function Beside({ plan, telling }: { plan: Plan; telling: Telling }) {
  const worker = useWorkerName(plan, useAuthorName());
  useWords('hills');
  return (
    <Tell
      plan={plan}
      telling={telling}
      around={{ planId: plan.id, worker, frame: besideFrame(plan.id, telling) }}
    />
  );
}
