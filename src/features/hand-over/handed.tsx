import { type ReactNode, Suspense, useContext, useState } from 'react';
import { Language } from '../../i18n/language.tsx';
import { type LanguageCode, languageFor } from '../../i18n/languages.ts';
import { questionsOf } from '../../plan/feedback/questions.ts';
import { repliesToShow } from '../../plan/feedback/views.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { LanguageSwitch } from '../../plan-ui/language-switch/language-switch.tsx';
import { Closing } from './closing.tsx';
import { type Around, HandedFrame } from './handed-frame.tsx';
import { HandedTask } from './handed-task.ts';
import type { Handing } from './handing.ts';
import { Question } from './question.tsx';
import { SayMore } from './say-more.tsx';
import { TakeBack } from './take-back.tsx';
import { useNoWayBack } from './use-no-way-back.ts';
import { useWorkerName } from './use-worker-name.ts';
import { WhoMaySee } from './who-may-see.tsx';
import { YouSaid } from './you-said.tsx';

type Props = { plan: Plan; person: Person; handing: Handing };

/** Everything a person sees while the tablet is in their hands, in their own language. */
export function Handed({ plan, person, handing }: Props) {
  const family = useFamilyLanguage(plan);
  const own = languageFor(now(person.language) ?? '') ?? family;
  const [chosen, setChosen] = useState<LanguageCode | null>(null);
  const [takingBack, setTakingBack] = useState(false);
  const code = chosen ?? own;
  useNoWayBack();
  return (
    <Language code={code}>
      <Stages
        plan={plan}
        person={person}
        handing={handing}
        takingBack={takingBack}
        languages={<LanguageSwitch size="family" value={code} onChange={setChosen} />}
        onTakeBack={setTakingBack}
      />
    </Language>
  );
}

type StagesProps = Props & {
  takingBack: boolean;
  languages: ReactNode;
  onTakeBack: (takingBack: boolean) => void;
};

/** Reply from last time → who may see → one question after the other → anything more → thank you. */
function Stages({ plan, person, handing, takingBack, languages, onTakeBack }: StagesProps) {
  const sitting = find(plan.sittings, handing.sitting);
  const [at, setAt] = useState(0);
  const [notToday, setNotToday] = useState(false);
  const worker = useWorkerName(plan);
  if (takingBack) return <TakeBack onCancel={() => onTakeBack(false)} />;

  const around: Around = { planId: plan.id, worker, languages, onTakeBack: () => onTakeBack(true) };
  if (handing.set === 'hills') return <Hills plan={plan} telling={handing.sitting} around={around} />;
  const questions = questionsOf(sitting?.set ?? handing.set);
  if (notToday || sitting?.finished) return <Closing around={around} person={person} />;
  if (!sitting) {
    const [reply] = repliesToShow(plan, person.id);
    if (reply) return <YouSaid key={reply.id} around={around} sitting={reply} />;
    return <WhoMaySee around={around} handing={handing} onNotToday={() => setNotToday(true)} />;
  }
  const question = questions[at];
  if (!question) return <SayMore around={around} sitting={sitting} onBack={() => setAt(at - 1)} />;
  return (
    <Question
      key={question.id}
      around={around}
      sitting={sitting}
      question={question}
      onNext={() => setAt(at + 1)}
      onBack={at === 0 ? null : () => setAt(at - 1)}
    />
  );
}

/** A child's three hills inside the handed-over frame. */
function Hills({ plan, telling, around }: { plan: Plan; telling: string; around: Around }) {
  const Task = useContext(HandedTask);
  if (Task === null) return null;
  return (
    <Suspense fallback={null}>
      <Task
        plan={plan}
        task={telling}
        worker={around.worker}
        frame={(framed) => <HandedFrame around={around} {...framed} />}
      />
    </Suspense>
  );
}
