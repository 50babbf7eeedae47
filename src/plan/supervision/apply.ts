import { type Appliers, changes, put } from '../apply.ts';
import { settled } from '../closing/settled.ts';
import { find } from '../find.ts';
import type { SupervisionFact } from './facts.ts';
import { isItsWriter, isSameWriter } from './its-writer.ts';

const supervisionOf = (fact: { supervision: string }) => fact.supervision;

export const applySupervision: Appliers<SupervisionFact['type']> = {
  'supervision-held': (plan, entry) => {
    const { supervision, on, led, worker } = entry.fact;
    const { by, written } = entry;
    return put(plan, 'supervisions', { id: supervision, on, led, worker, answers: [], by, written });
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
  // Another's word about it comes from a tablet that did not keep the rule (U7): it stands.
  'supervision-withdrawn': (plan, { fact: { supervision }, by }) => {
    const held = find(plan.supervisions, supervision);
    if (!held || !isSameWriter(held.by, by)) return 'unknown-thing';
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
  // Another's word about a decision comes from a tablet that did not keep the rule (U4): the decision stands.
  'decision-withdrawn': (plan, entry) => {
    const { decision, because } = entry.fact;
    const found = find(plan.decisions, decision);
    if (!found || !isItsWriter(found, entry.by)) return 'unknown-thing';
    const withdrawn = { because, written: entry.written };
    const without = { ...plan, decisions: { ...plan.decisions, [decision]: { ...found, withdrawn } } };
    return found.closing === null ? without : settled(without, found.closing);
  },
};
