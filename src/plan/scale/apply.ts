import { type Appliers, answered, changes, put } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import type { ScaleFact } from './facts.ts';

const roundOf = (fact: { round: string }) => fact.round;

export const applyScale: Appliers<ScaleFact['type']> = {
  'scale-asked': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'rounds', {
      id: fact.round,
      goal: fact.goal,
      asked: fact.asked,
      people: [...new Set(fact.people)],
      answers: [],
      on: happenedOn(entry),
      revealed: null,
      decided: [],
      gap: null,
    });
  },
  'scale-answered': changes(
    'rounds',
    roundOf,
    (round, entry, { person, answer, reason, higher, alone, helper }) => ({
      ...round,
      answers: answered(round.answers, {
        person,
        answer,
        reason: reason ?? null,
        higher: higher ?? null,
        alone,
        helper: helper ?? null,
        on: happenedOn(entry),
      }),
    }),
  ),
  'scale-person-added': changes('rounds', roundOf, (round, _entry, { person }) => ({
    ...round,
    people: [...new Set([...round.people, person])],
  })),
  // Revealed twice, apart: it was open to all from the first time on.
  'scale-revealed': changes('rounds', roundOf, (round, entry) => ({
    ...round,
    revealed: round.revealed ?? happenedOn(entry),
  })),
  'scale-band-decided': changes('rounds', roundOf, (round, entry, { band, words, person }) => ({
    ...round,
    decided: [...round.decided, { ...band, words, person: person ?? null, on: happenedOn(entry) }],
  })),
  'scale-gap-said': changes('rounds', roundOf, (round, _entry, { person, words }) => ({
    ...round,
    gap: { person: person ?? null, words },
  })),
};
