import { type Appliers, changes, put } from '../apply.ts';
import { find } from '../find.ts';
import type { SupervisionFact } from './facts.ts';

const supervisionOf = (fact: { supervision: string }) => fact.supervision;

export const applySupervision: Appliers<SupervisionFact['type']> = {
  'supervision-held': (plan, entry) => {
    const { supervision, on, led, worker } = entry.fact;
    const { by, written } = entry;
    return put(plan, 'supervisions', { id: supervision, on, led, worker, answers: [], by: by.name, written });
  },
  'supervision-answered': changes(
    'supervisions',
    supervisionOf,
    (held, entry, { question, about, words }) => ({
      ...held,
      answers: [
        ...held.answers,
        { question, about: about ?? null, words, by: entry.by.name, written: entry.written },
      ],
    }),
  ),
  'supervision-withdrawn': (plan, { fact: { supervision } }) => {
    if (!find(plan.supervisions, supervision)) return 'unknown-thing';
    const { [supervision]: _, ...others } = plan.supervisions;
    return { ...plan, supervisions: others };
  },
  'decision-made': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'decisions', {
      id: fact.decision,
      on: fact.on,
      name: fact.name,
      role: fact.role,
      what: fact.what,
      because: fact.because,
      read: fact.read,
      readAlso: fact.readAlso ?? null,
      supervision: fact.supervision ?? null,
      closing: fact.closing ?? null,
      by: entry.by,
      written: entry.written,
      stamp: entry.stamp,
      withdrawn: null,
    });
  },
  // Another's word about a decision comes from a tablet that did not keep the rule: the decision stands.
  'decision-withdrawn': (plan, entry) => {
    const { decision, because } = entry.fact;
    const found = find(plan.decisions, decision);
    if (!found || found.by.id !== entry.by.id) return 'unknown-thing';
    const withdrawn = { because, written: entry.written };
    return { ...plan, decisions: { ...plan.decisions, [decision]: { ...found, withdrawn } } };
  },
};
