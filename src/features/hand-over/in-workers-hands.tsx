import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import { useRecord } from '../../record/use-record.tsx';
import { FeedbackResults } from './feedback-results.tsx';
import { HANDING } from './handing.ts';
import { Prepare } from './prepare.tsx';
import { PrepareHills } from './prepare-hills.tsx';

type Props = {
  plan: Plan;
  /** who has just had the tablet and began to answer */
  returnedFrom: string | null;
};

/** Giving the tablet away, or reading what was said; straight after the return it is the latter. */
export function InWorkersHands({ plan, returnedFrom }: Props) {
  const record = useRecord();
  const [of, setOf] = useState(returnedFrom);
  const [reading, setReading] = useState(returnedFrom !== null);
  useEffect(() => {
    // Shown once by itself; a draft that cannot be cleared now is written over by the next hand-over.
    if (returnedFrom !== null) void record.saveDraft(plan.id, HANDING, null);
  }, [record, plan.id, returnedFrom]);
  const [asked] = useSearchParams();
  const telling = find(plan.tellings, asked.get('telling'));
  if (telling && !telling.finished) return <PrepareHills plan={plan} telling={telling} />;
  if (reading)
    return <FeedbackResults plan={plan} of={of} onChoose={setOf} onHandOver={() => setReading(false)} />;
  return <Prepare plan={plan} onRead={() => setReading(true)} />;
}
