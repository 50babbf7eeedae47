import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { awaitingDecision } from '../../plan/feedback/safety.ts';
import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import { useRecord } from '../../record/use-record.tsx';
import { FeedbackResults } from './feedback-results.tsx';
import { HANDING } from './handing.ts';
import { Prepare } from './prepare.tsx';
import { PrepareHills } from './prepare-hills.tsx';
import { SafetyPrompt } from './safety-prompt.tsx';

type Props = {
  plan: Plan;
  /** who has just had the tablet and began to answer */
  returnedFrom: string | null;
  /** asked for by address */
  answersFirst: boolean;
};

/** What may not wait; then giving the tablet away, or reading what was said: straight after the return it is the latter. */
export function InWorkersHands({ plan, returnedFrom, answersFirst }: Props) {
  const record = useRecord();
  const [of, setOf] = useState(returnedFrom);
  const [reading, setReading] = useState(returnedFrom !== null || answersFirst);
  useEffect(() => {
    // Shown once by itself; a draft that cannot be cleared now is written over by the next hand-over.
    if (returnedFrom !== null) void record.saveDraft(plan.id, HANDING, null);
  }, [record, plan.id, returnedFrom]);
  const [asked] = useSearchParams();
  // Nothing comes before it (F7).
  const [unsafe] = awaitingDecision(plan);
  if (unsafe) {
    const read = () => {
      setOf(unsafe.person);
      setReading(true);
    };
    return <SafetyPrompt key={unsafe.id} plan={plan} sitting={unsafe} onDecided={read} />;
  }
  const telling = find(plan.tellings, asked.get('telling'));
  if (telling && !telling.finished) return <PrepareHills plan={plan} telling={telling} />;
  if (reading)
    return <FeedbackResults plan={plan} of={of} onChoose={setOf} onHandOver={() => setReading(false)} />;
  return <Prepare plan={plan} onRead={() => setReading(true)} />;
}
