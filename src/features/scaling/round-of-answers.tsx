import { useState } from 'react';
import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Round } from '../../plan/scale/round.ts';
import { revealed } from '../../plan/scale/views.ts';
import { today } from '../../platform/now.ts';
import { useForm } from '../../record/use-form.ts';
import { AnswerAlone } from './answer-alone.tsx';
import { type AnswerForm, noAnswer } from './answer-form.ts';
import { HandTo } from './hand-to.tsx';
import { Reveal } from './reveal.tsx';
import { Thanks } from './thanks.tsx';
import { useBeginAtTop } from './use-begin-at-top.ts';
import { WaitingRound } from './waiting-round.tsx';
import { startsOnPath } from './who-answers.ts';

type Props = { plan: Plan; round: Round; onAskAgain: () => void };

/**
 * One round from hand to hand. Who is answering, and what they have typed, is a sealed draft: a reload comes back to
 * that person's screen. Whoever stops leaves nothing behind for the next one to see (N2).
 */
export function RoundOfAnswers({ plan, round, onAskAgain }: Props) {
  const form = useForm<AnswerForm>(plan.id, `scaling-${round.id}`, noAnswer, noAnswer);
  const [handing, setHanding] = useState<string | null>(null);
  const [thanked, setThanked] = useState<string | null>(null);
  const personOf = (id: string | null) => find(plan.people, id);
  const shown = revealed(round);
  const answering = personOf(form.value.person);
  const next = personOf(handing);
  const thanks = personOf(thanked);
  const stage = answering ? 'answer' : thanks ? 'thanks' : next ? 'hand' : shown ? 'reveal' : 'wait';
  useBeginAtTop(form.loaded ? stage : 'loading');

  if (!form.loaded) return null;
  if (answering) {
    return (
      <AnswerAlone
        plan={plan}
        round={round}
        person={answering}
        form={form}
        onDone={() => setThanked(answering.id)}
        onStop={form.afresh}
      />
    );
  }
  if (thanks) {
    return <Thanks plan={plan} person={thanks} shown={shown !== null} onNext={() => setThanked(null)} />;
  }
  if (next) {
    return (
      <HandTo
        plan={plan}
        person={next}
        again={round.answers.some((answer) => answer.person === next.id)}
        onHere={() => {
          setHanding(null);
          form.change({ ...noAnswer, person: next.id, onPath: startsOnPath(next, today()) });
        }}
        onBack={() => setHanding(null)}
      />
    );
  }
  if (shown) {
    return <Reveal plan={plan} shown={shown} onAnswerLate={setHanding} onAskAgain={onAskAgain} />;
  }
  return <WaitingRound plan={plan} round={round} onPick={setHanding} />;
}
