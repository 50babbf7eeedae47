import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, acts, perform } from '../../test/builders/random-acts.ts';
import { story, words } from '../../test/builders/story.ts';
import { conflicts } from './conflicts/conflicts.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { exampleEntries } from './example/example-entries.ts';
import { fold, foldUntil } from './fold.ts';
import { now } from './held.ts';
import { addStep, changeStep } from './step/decide.ts';

/** What two or three tablets do: acts, and now and then some hand what they have to another. */
type Turn = { tablet: number; act: Act } | { from: number; to: number; share: number };
const turns = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ tablet: fc.nat(2), act: acts }) },
    {
      weight: 1,
      arbitrary: fc.record({ from: fc.nat(2), to: fc.nat(2), share: fc.integer({ min: 1, max: 4 }) }),
    },
  ),
  { minLength: 5, maxLength: 40 },
);

/** Plays the turns; a hand-over of share 1 is whole, of 2 every second entry, and so on. */
function play(all: readonly Turn[]): Entry[] {
  const first = story().opens('Docherty').adds('Alfie', 'child').adds('Jade', 'parent');
  const tablets = [first, first.apart('gwen'), first.apart('bev')];
  for (const [i, turn] of all.entries()) {
    if ('act' in turn) {
      const tablet = tablets[turn.tablet];
      if (tablet) perform(tablet, turn.act, `${tablet.tablet.device}-${i}`);
    } else {
      const given = tablets[turn.from]?.entries.filter((_, at) => at % turn.share === 0) ?? [];
      tablets[turn.to]?.tablet.receives(given);
    }
  }
  const once = new Map(tablets.flatMap((one) => one.entries).map((entry) => [entry.id, entry]));
  return [...once.values()];
}

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe('folding', () => {
  it('R1, R2 any order, duplicates and any hand-overs give the same plan', () => {
    fc.assert(
      fc.property(
        turns
          .map(play)
          .chain((entries) =>
            fc.tuple(fc.constant(entries), shuffled(entries), fc.shuffledSubarray(entries)),
          ),
        ([entries, other, some]) => {
          expect(fold('plan', [...other, ...some])).toEqual(fold('plan', entries));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('R2 two tablets that give each other everything show the same', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const entries = play(all);
        const [a, b] = [story(), story()];
        const half = Math.floor(entries.length / 2);
        a.tablet.receives(entries.slice(0, half)).receives(entries);
        b.tablet.receives(entries.slice(half)).receives(entries.slice(0, half));
        expect(a.plan).toEqual(b.plan);
      }),
      { numRuns: 40 },
    );
  });

  it('R3 nothing throws, with entries missing, shuffled and turned inside out', () => {
    const example = exampleEntries('2027-01-20');
    const odd = (entry: Entry): AnyEntry => ({
      ...entry,
      id: `${entry.id}-odd`,
      happened: 'yesterday',
      written: '',
    });
    fc.assert(
      fc.property(fc.shuffledSubarray([...example, ...example.map(odd)]), (entries) => {
        const plan = fold('plan', entries);
        expect(plan.entries).toBe(entries.length);
        for (const one of plan.setAside) expect(['unknown-thing', 'said-twice']).toContain(one.reason);
      }),
      { numRuns: 40 },
    );
  });

  it('R3 a thing named like what every object inherits is simply not there', () => {
    const { entries } = story()
      .opens('Docherty')
      .does(addStep, { step: 's', sentence: words('Bev walks.') });
    const strange = entries.map((entry) =>
      entry.fact.type === 'step-added'
        ? {
            ...entry,
            fact: { type: 'step-reworded', step: 'constructor', sentence: words('x'), replaces: [] },
          }
        : entry,
    ) as Entry[];
    expect(fold('plan', strange).setAside).toMatchObject([{ reason: 'unknown-thing' }]);
  });

  it('R4 different things changed apart merge without a word', () => {
    const priya = story()
      .opens('Docherty')
      .adds('Bev', 'network')
      .does(addStep, { step: 's', sentence: words('Bev walks Alfie.') });
    const gwen = priya.apart('gwen');
    priya.does(changeStep, { step: 's', who: ['bev'] });
    gwen.does(changeStep, { step: 's', sentence: words('Bev walks Alfie to school.') });
    priya.meets(gwen);
    expect(conflicts(priya.plan)).toEqual([]);
    expect(now(priya.plan.steps.s!.who)).toEqual(['bev']);
    expect(now(priya.plan.steps.s!.sentence).text).toBe('Bev walks Alfie to school.');
  });

  it('R5 the same thing changed apart is visible on both tablets until a person chooses', () => {
    const priya = story()
      .opens('Docherty')
      .does(addStep, { step: 's', sentence: words('Bev walks Alfie.') });
    const gwen = priya.apart('gwen');
    priya.does(changeStep, { step: 's', when: { kind: 'by', date: '2027-01-29' } });
    gwen.does(changeStep, { step: 's', when: { kind: 'by', date: '2027-02-05' } });
    priya.meets(gwen);
    for (const one of [priya, gwen]) {
      expect(now(one.plan.steps.s!.when)).toEqual({ kind: 'by', date: '2027-02-05' });
      expect(
        conflicts(one.plan).map((it) => [it.room, it.id, it.field, it.others.map((head) => head.by)]),
      ).toEqual([['steps', 's', 'when', ['Priya Nand']]]);
    }
    priya
      .on('2027-01-21')
      .does(changeStep, { step: 's', when: { kind: 'by', date: '2027-01-29' } })
      .meets(gwen);
    expect(conflicts(gwen.plan)).toEqual([]);
    expect(now(gwen.plan.steps.s!.when)).toEqual({ kind: 'by', date: '2027-01-29' });
  });

  it('R5 nobody loses a value: each one written is shown, listed beside it, or was replaced knowingly', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const entries = play(all);
        const plan = fold('plan', entries);
        const replaced = new Set(entries.flatMap(({ fact }) => ('replaces' in fact ? fact.replaces : [])));
        const aside = new Set(plan.setAside.map((one) => one.entry));
        for (const entry of entries) {
          if (entry.fact.type !== 'step-dated' || replaced.has(entry.id) || aside.has(entry.id)) continue;
          const step = plan.steps[entry.fact.step];
          expect(step?.when.heads.map((head) => head.entry)).toContain(entry.id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('R7 the plan as it was known on a past day', () => {
    const { entries } = story('2027-01-04')
      .opens('Docherty')
      .writes('2027-01-15T16:00:00.000Z', '2027-01-08')
      .does(addStep, { step: 's', sentence: words('Bev walks Alfie.') });
    expect(Object.keys(foldUntil('plan', entries, '2027-01-14').steps)).toEqual([]);
    expect(Object.keys(foldUntil('plan', entries, '2027-01-15').steps)).toEqual(['s']);
    expect(foldUntil('plan', entries, '2027-01-15T15:59:00.000Z').steps).toEqual({});
    expect(foldUntil('plan', entries, '2027-01-03').family).toBeNull();
  });
});
