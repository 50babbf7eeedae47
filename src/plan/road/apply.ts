import { type Appliers, changes, put, withoutLast, writes } from '../apply.ts';
import { happenedOn } from '../happened-on.ts';
import { hold } from '../held.ts';
import { orNothing } from '../shapes.ts';
import type { RoadFact } from './facts.ts';

const stoneOf = (fact: { stone: string }) => fact.stone;

export const applyRoad: Appliers<RoadFact['type']> = {
  'stone-laid': (plan, entry) => {
    const { fact } = entry;
    return put(plan, 'stones', {
      id: fact.stone,
      goodbye: fact.goodbye,
      name: hold(entry, fact.name),
      picture: hold(entry, fact.picture ?? null),
      by: hold(entry, fact.by),
      promises: [{ by: fact.by, on: happenedOn(entry), because: null }],
      different: hold(entry, fact.different ?? null),
      expected: hold(entry, fact.expected ?? null),
      visits: hold(entry, fact.visits ?? null),
      who: hold(entry, fact.who ?? null),
      ifNot: hold(entry, fact.ifNot ?? null),
      goal: hold(entry, fact.goal ?? null),
      meetings: hold(entry, fact.meetings ?? null),
      helpers: hold(entry, fact.helpers ?? []),
      check: hold(entry, fact.check ?? {}),
      planB: hold(entry, fact.planB ?? null),
      reached: hold(entry, null),
      takenUp: null,
    });
  },
  'stone-renamed': writes('stones', stoneOf, 'name', (fact) => fact.name),
  'stone-picture-chosen': writes('stones', stoneOf, 'picture', (fact) => fact.picture),
  'stone-dated': writes(
    'stones',
    stoneOf,
    'by',
    (fact) => fact.by,
    // H7: a day taken back right away was never promised.
    (stone, entry, { by, because, takesBack }) => ({
      promises: takesBack
        ? withoutLast(stone.promises, (one) => one.by === takesBack)
        : [...stone.promises, { by, on: happenedOn(entry), because: because ?? null }],
    }),
  ),
  'stone-difference-worded': writes('stones', stoneOf, 'different', (fact) => orNothing(fact.different)),
  'stone-number-expected': writes('stones', stoneOf, 'expected', (fact) => fact.expected),
  'stone-visits-set': writes('stones', stoneOf, 'visits', (fact) => fact.visits),
  'stone-given-to': writes('stones', stoneOf, 'who', (fact) => fact.who),
  'stone-if-not-worded': writes('stones', stoneOf, 'ifNot', (fact) => orNothing(fact.ifNot)),
  'stone-goal-chosen': writes('stones', stoneOf, 'goal', (fact) => fact.goal),
  'stone-meetings-set': writes('stones', stoneOf, 'meetings', (fact) => fact.meetings),
  'stone-helped-by': writes('stones', stoneOf, 'helpers', (fact) => fact.helpers),
  'stone-check-set': writes('stones', stoneOf, 'check', (fact) => fact.check),
  'stone-plan-b-chosen': writes('stones', stoneOf, 'planB', (fact) => fact.planB),
  'stone-reached': writes('stones', stoneOf, 'reached', ({ on, words, evidence, seenBy }) => ({
    on,
    words: words ?? null,
    evidence: evidence ?? null,
    seenBy: seenBy ?? null,
  })),
  'stone-not-reached-after-all': writes('stones', stoneOf, 'reached', () => null),
  'stone-taken-up': changes('stones', stoneOf, (stone, _entry, { on, because }) => ({
    ...stone,
    takenUp: { on, because },
  })),
  'stone-laid-again': changes('stones', stoneOf, (stone) => ({ ...stone, takenUp: null })),
};
