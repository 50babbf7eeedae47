import { type Appliers, changes, put } from '../apply.ts';
import { find } from '../find.ts';
import type { VisitFact } from './facts.ts';
import type { Visit } from './visit.ts';

const visitOf = (fact: { visit: string }) => fact.visit;
const none = { planned: [], who: [], children: [], made: null, missed: null, calledOff: null };

export const applyVisit: Appliers<VisitFact['type']> = {
  'visit-planned': (plan, { fact }) =>
    put(plan, 'visits', {
      ...none,
      id: fact.visit,
      planned: [fact.on],
      who: [...new Set(fact.who)],
      children: [...new Set(fact.children)],
    }),
  'visit-moved': changes('visits', visitOf, (visit, _entry, { on }) => ({
    ...visit,
    planned: [...visit.planned, on],
  })),
  'visit-called-off': changes('visits', visitOf, (visit, entry, { because }) => ({
    ...visit,
    calledOff: { because, by: entry.by.name, written: entry.written },
  })),
  'visit-made': (plan, entry) => {
    const { fact } = entry;
    const before: Visit = find(plan.visits, fact.visit) ?? { ...none, id: fact.visit };
    const children = fact.children.map(({ child, seen, alone, bedroom, because }) => ({
      child,
      seen,
      alone: alone ?? null,
      bedroom: bedroom ?? null,
      because: because ?? null,
    }));
    // Made and missed may come from two tablets: both stay to be seen.
    const made: Visit = {
      ...before,
      who: [...new Set(fact.who)],
      children: [...new Set([...before.children, ...children.map(({ child }) => child)])],
      made: {
        on: fact.on,
        children,
        words: fact.words ?? null,
        by: entry.by.name,
        written: entry.written,
      },
    };
    return { ...plan, visits: { ...plan.visits, [fact.visit]: made } };
  },
  'visit-missed': (plan, entry) => {
    const { fact } = entry;
    const before: Visit = find(plan.visits, fact.visit) ?? { ...none, id: fact.visit };
    const tried = fact.tried ? [{ on: fact.on, words: fact.tried }] : [];
    const missed = { on: fact.on, why: fact.why, tried, by: entry.by.name, written: entry.written };
    const visit: Visit = { ...before, who: [...new Set(fact.who)], missed };
    return { ...plan, visits: { ...plan.visits, [fact.visit]: visit } };
  },
  'visit-tried-again': changes('visits', visitOf, (visit, _entry, { on, words }) => ({
    ...visit,
    missed: visit.missed && { ...visit.missed, tried: [...visit.missed.tried, { on, words }] },
  })),
  'visit-withdrawn': (plan, { fact: { visit } }) => {
    if (!find(plan.visits, visit)) return 'unknown-thing';
    const { [visit]: _, ...others } = plan.visits;
    return { ...plan, visits: others };
  },
};
