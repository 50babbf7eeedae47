import { useState } from 'react';
import type { Refusal } from '../../plan/decision.ts';
import { openPlan } from '../../plan/family/decide.ts';
import { addPerson } from '../../plan/people/decide.ts';
import { newId } from '../../platform/new-id.ts';
import { useRecord } from '../../record/use-record.tsx';
import { isoDay, type NewFamily } from './new-family-form.ts';

type Trouble = { readonly refusal: Refusal | null; readonly problem: string | null };

export type Beginning =
  | { readonly state: 'open' | 'saving' }
  | { readonly state: 'refused'; readonly trouble: Trouble }
  /** the plan is there, the child is not */
  | { readonly state: 'half'; readonly planId: string; readonly trouble: Trouble };

interface BeginFamily {
  readonly beginning: Beginning;
  /** Gives the id of the plan once plan and child are on the disk; null where something stood in the way. */
  readonly begin: (family: NewFamily, childName: string) => Promise<string | null>;
}

/** Begins a plan and puts its first child into it. */
export function useBeginFamily(): BeginFamily {
  const record = useRecord();
  const [beginning, setBeginning] = useState<Beginning>({ state: 'open' });
  const begin = async (family: NewFamily, childName: string) => {
    const { name, nation, language, born } = family;
    if (nation === null) return null;
    setBeginning({ state: 'saving' });
    const begun = await record.begin(openPlan, { name: name.trim(), nation, language });
    if (!begun.ok) {
      setBeginning({ state: 'refused', trouble: begun });
      return null;
    }
    const day = isoDay(family);
    const added = await record.act(begun.planId, addPerson, {
      person: newId(),
      role: 'child',
      name: childName,
      ...(born === 'unborn' ? { unborn: true, due: day } : { born: day }),
    });
    if (!added.ok) {
      setBeginning({ state: 'half', planId: begun.planId, trouble: added });
      return null;
    }
    setBeginning({ state: 'open' });
    return begun.planId;
  };
  return { beginning, begin };
}
