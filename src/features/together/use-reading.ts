import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { now } from '../../plan/held.ts';
import { chooseReading } from '../../plan/people/decide.ts';
import type { Reading } from '../../plan/people/facts.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { inAddress, readingIn } from '../../plan-ui/reading/reading-in-address.ts';
import { type Acted } from '../../record/plan-record.ts';
import { useAct } from '../../record/use-plan.ts';

export interface Reads {
  readonly reading: Reading;
  /** whose way of reading this is; null: nobody's, it lasts as long as these screens */
  readonly of: Person | null;
  readonly choose: (change: Partial<Reading>) => void;
  /** the choice could not be kept */
  readonly trouble: (Acted & { readonly ok: false }) | null;
}

/** How the family's screens read now: as the person in front of them chose (P8), else as was chosen for this sitting. */
export function useReading(plan: Plan, person: Person | null): Reads {
  const [asked, ask] = useSearchParams();
  const act = useAct(plan.id);
  const [trouble, setTrouble] = useState<Reads['trouble']>(null);
  // What was tapped is seen at once; the record follows.
  const [tapped, setTapped] = useState<{ readonly of: string; readonly reading: Reading } | null>(null);
  const own = person && (tapped?.of === person.id ? tapped.reading : now(person.reading));
  const reading = own ?? readingIn(asked, person === null ? plan : null);
  const choose = (change: Partial<Reading>) => {
    const next = { ...reading, ...change };
    if (person === null) {
      ask({ ...Object.fromEntries(asked), ...Object.fromEntries(inAddress(next)) }, { replace: true });
      return;
    }
    setTapped({ of: person.id, reading: next });
    void act(chooseReading, { person: person.id, reading: next }).then((acted) => {
      setTrouble(acted.ok ? null : acted);
      if (!acted.ok) setTapped(null);
    });
  };
  return { reading, of: person, choose, trouble };
}
