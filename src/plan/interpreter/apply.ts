import { type Appliers, put, writes } from '../apply.ts';
import { find } from '../find.ts';
import { hold } from '../held.ts';
import type { InterpreterFact } from './facts.ts';

const interpretingOf = (fact: { interpreting: string }) => fact.interpreting;
const orNone = (text: string | undefined) => (text?.trim() ? text : null);

export const applyInterpreter: Appliers<InterpreterFact['type']> = {
  'interpreter-recorded': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'interpretings', {
      id: fact.interpreting,
      name: fact.name,
      agency: orNone(fact.agency),
      language: fact.language,
      dialect: orNone(fact.dialect),
      people: [...new Set(fact.people)],
      on: fact.on,
      readAloud: hold(entry, fact.readAloud),
      by: entry.by.name,
      written: entry.written,
    });
  },
  'interpreter-read-aloud': writes('interpretings', interpretingOf, 'readAloud', (fact) => fact.readAloud),
  'interpreter-withdrawn': (plan, { fact: { interpreting } }) => {
    if (!find(plan.interpretings, interpreting)) return 'unknown-thing';
    const { [interpreting]: _, ...others } = plan.interpretings;
    return { ...plan, interpretings: others };
  },
};
