import { type ReactNode, Suspense, useContext, useState } from 'react';
import { Language } from '../../i18n/language.tsx';
import { type LanguageCode, languageFor } from '../../i18n/languages.ts';
import type { Given, Question as OneQuestion } from '../../plan/feedback/facts.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { isLow, repliesToShow } from '../../plan/feedback/views.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { useFamilyLanguage } from '../../plan-ui/language-switch/family-voice.tsx';
import { LanguageSwitch } from '../../plan-ui/language-switch/language-switch.tsx';
import { useWorkerName } from '../../plan-ui/person/use-worker-name.ts';
import { useAuthorName } from '../../record/use-author-name.ts';
import { Closing } from './closing.tsx';
import { DrawInstead } from './draw-instead.tsx';
import { type Around, HandedFrame } from './handed-frame.tsx';
import { HandedTask } from './handed-task.ts';
import type { Handing } from './handing.ts';
import { OneBetter } from './one-better.tsx';
import { Question } from './question.tsx';
import { SayInstead } from './say-instead.tsx';
import { SayMore } from './say-more.tsx';
import { TakeBack } from './take-back.tsx';
import { useNoWayBack } from './use-no-way-back.ts';
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

/** Reply from last time → who may see → one question after the other, each with its words → anything more → thank you. */
function Stages({ plan, person, handing, takingBack, languages, onTakeBack }: StagesProps) {
  const sitting = find(plan.sittings, handing.sitting);
  const [notToday, setNotToday] = useState(false);
  const worker = useWorkerName(plan, useAuthorName());
  if (takingBack) return <TakeBack onCancel={() => onTakeBack(false)} />;

  const around: Around = { planId: plan.id, worker, languages, onTakeBack: () => onTakeBack(true) };
  if (handing.set === 'hills') return <Hills plan={plan} telling={handing.sitting} around={around} />;
  if (notToday || sitting?.finished) return <Closing around={around} person={person} />;
  if (!sitting) {
    const [reply] = repliesToShow(plan, person.id);
    if (reply) return <YouSaid key={reply.id} plan={plan} around={around} sitting={reply} />;
    return <WhoMaySee around={around} handing={handing} onNotToday={() => setNotToday(true)} />;
  }
  return <Asking key={sitting.id} plan={plan} person={person} around={around} sitting={sitting} />;
}

type AskingProps = { plan: Plan; person: Person; around: Around; sitting: Sitting };

/** One question after the other; whoever was taken away in between goes on where they were. */
function Asking({ plan, person, around, sitting }: AskingProps) {
  const [at, setAt] = useState(() => firstUnanswered(sitting));
  const [part, setPart] = useState<Part>('faces');
  const go = (to: number) => {
    setAt(to);
    setPart('faces');
  };
  const question = questionsIn(sitting)[at];
  if (!question) return <SayMore around={around} sitting={sitting} onBack={() => go(at - 1)} />;
  const screen = { around, sitting, question, onNext: () => go(at + 1), onBack: () => setPart('faces') };
  if (part === 'drawing') return <DrawInstead key={question.id} {...screen} />;
  if (part === 'words') return <SayInstead key={question.id} {...screen} />;
  if (part === 'better') return <OneBetter key={question.id} {...screen} />;
  return (
    <Question
      key={question.id}
      around={around}
      sitting={sitting}
      question={question}
      people={others(plan, person)}
      onNext={(given) => (asksBetter(sitting, question, given) ? setPart('better') : go(at + 1))}
      onSay={() => setPart('words')}
      onDraw={() => setPart('drawing')}
      onBack={at === 0 ? null : () => go(at - 1)}
    />
  );
}

/** A question has its faces, words or a drawing instead of them, and after a low answer what would make it one better. */
type Part = 'faces' | 'words' | 'drawing' | 'better';

const firstUnanswered = (sitting: Sitting): number => {
  const questions = questionsIn(sitting);
  const at = questions.findIndex(({ id }) => !Object.hasOwn(sitting.given, id));
  return at === -1 ? questions.length : at;
};

/** Who chose that only the worker sees it has said already who must not. */
const questionsIn = ({ asked, seenBy }: Sitting): readonly OneQuestion[] =>
  seenBy === 'worker' ? asked.filter(({ answer }) => answer !== 'people') : asked;

/** F7, F8: once, after a low answer, where the next screen cannot give away that somebody is not safe. */
const asksBetter = ({ said }: Sitting, { id, unsafe }: OneQuestion, given: Given): boolean =>
  isLow(given) && unsafe === 0 && !said.some((one) => one.question === id);

/** Everybody else, but not whose tablet it is: who can be named as those who must not see it. */
const others = (plan: Plan, person: Person): Person[] =>
  everyone(plan).filter((one) => one.id !== person.id && one.role !== 'worker' && !isUnborn(one));

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
