import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { now } from '../../plan/held.ts';
import { chooseReading } from '../../plan/people/decide.ts';
import type { Reading } from '../../plan/people/facts.ts';
import type { Person } from '../../plan/people/person.ts';
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

/** What everybody gets who has chosen nothing: pictures with short sentences. */
const usual: Reading = { level: 'short', text: 'usual', contrast: 'soft' };

const levels = ['pictures', 'short', 'full'] as const;
const texts = ['usual', 'large', 'largest'] as const;
const contrasts = ['soft', 'strong'] as const;

/** How the family's screens read now: as the person in front of them chose (P8), else as was chosen for this sitting. */
export function useReading(planId: string, person: Person | null): Reads {
  const [asked, ask] = useSearchParams();
  const act = useAct(planId);
  const [trouble, setTrouble] = useState<Reads['trouble']>(null);
  // What was tapped is seen at once; the record follows.
  const [tapped, setTapped] = useState<{ readonly of: string; readonly reading: Reading } | null>(null);
  const here = {
    level: levels.find((one) => one === asked.get('level')) ?? usual.level,
    text: texts.find((one) => one === asked.get('text')) ?? usual.text,
    contrast: contrasts.find((one) => one === asked.get('contrast')) ?? usual.contrast,
    beside: asked.get('beside') ?? undefined,
  };
  const own = person && (tapped?.of === person.id ? tapped.reading : now(person.reading));
  const reading = own ?? here;
  const choose = (change: Partial<Reading>) => {
    const next = { ...reading, ...change };
    if (person === null) {
      const kept = Object.entries({ ...Object.fromEntries(asked), ...next });
      ask(
        kept.filter((one): one is [string, string] => one[1] !== undefined),
        { replace: true },
      );
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
