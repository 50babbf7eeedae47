import fc from 'fast-check';
import { addDays } from '../../src/lib/day.ts';
import type { Decide } from '../../src/plan/decision.ts';
import type { Fact } from '../../src/plan/facts.ts';
import { keyDayKinds } from '../../src/plan/key-day/facts.ts';
import { acts, perform } from './random-acts.ts';
import { type Story, story, words } from './story.ts';

const tell: Decide<readonly Fact[]> = (_, facts) => ({ ok: true, facts });
const text = words('So it is');

const id = fc.constantFrom('a', 'b', 'c');
const day = fc.nat(200).map((days) => addDays('2027-01-20', days));
const person = fc.constantFrom('ivy', 'sade', 'corey');
const often = fc.constantFrom('day' as const, 'week' as const, 'month' as const);

const state = fc.constantFrom('stuck' as const, 'started' as const, 'done' as const);

/** What was promised, and what became of it. */
const promises: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ step: id, date: day }).map(
    ({ step, date }): Fact => ({
      type: 'step-added',
      step,
      sentence: text,
      who: [],
      helpers: [],
      when: { kind: 'by', date },
    }),
  ),
  fc
    .record({ step: id, date: day })
    .map(({ step, date }): Fact => ({ type: 'step-dated', step, when: { kind: 'by', date }, replaces: [] })),
  fc
    .record({ step: id, to: state, on: day })
    .map(({ step, to, on }): Fact => ({ type: 'step-moved', step, progress: { to, on }, replaces: [] })),
  fc
    .record({ step: id, on: day })
    .map(({ step, on }): Fact => ({ type: 'step-retired', step, on, because: text })),
  fc
    .record({ stone: id, by: day })
    .map(({ stone, by }): Fact => ({ type: 'stone-laid', stone, name: text, by, goodbye: false })),
  fc
    .record({ stone: id, on: day })
    .map(({ stone, on }): Fact => ({ type: 'stone-reached', stone, on, replaces: [] })),
  fc.record({ sitting: id, person }).map(
    ({ sitting, person }): Fact => ({
      type: 'feedback-asked',
      sitting,
      person,
      set: 'parent',
      seenBy: 'worker',
    }),
  ),
  id.map((sitting): Fact => ({ type: 'feedback-said', sitting, words: text })),
  fc
    .record({ sitting: id, on: day })
    .map(({ sitting, on }): Fact => ({ type: 'feedback-replied', sitting, said: text, did: text, on })),
  fc.record({ planB: id, count: fc.nat(9) }).map(
    ({ planB, count }): Fact => ({
      type: 'plan-b-made',
      planB,
      turning: { seen: text, then: text, tell: [], within: { count, unit: 'days' } },
    }),
  ),
  fc.record({ planB: id, on: day }).map(({ planB, on }): Fact => ({ type: 'plan-b-used', planB, on })),
  fc
    .record({ planB: id, on: day })
    .map(({ planB, on }): Fact => ({ type: 'plan-b-over', planB, on, words: text })),
);

/** Our own work, as any tablet may have written it, in any order and on any day. */
const ourWork: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ visit: id, on: day, child: fc.boolean() }).map(
    ({ visit, on, child }): Fact => ({
      type: 'visit-made',
      replaces: [],
      visit,
      on,
      who: [],
      children: [{ child: 'ivy', seen: child }],
    }),
  ),
  fc
    .record({ visit: id, on: day })
    .map(({ visit, on }): Fact => ({ type: 'visit-missed', replaces: [], visit, on, who: [], why: 'other' })),
  fc
    .record({ visit: id, on: day })
    .map(({ visit, on }): Fact => ({ type: 'visit-planned', visit, on, who: [], children: [] })),
  fc
    .record({ keyDay: id, on: day, kind: fc.constantFrom(...keyDayKinds) })
    .map(({ keyDay, on, kind }): Fact => ({ type: 'key-day-said', keyDay, kind, on })),
  fc.record({ supervision: id, on: day }).map(
    ({ supervision, on }): Fact => ({
      type: 'supervision-held',
      supervision,
      on,
      led: 'Ruth',
      worker: 'Priya',
    }),
  ),
  fc.record({ meeting: id, on: day, review: fc.boolean() }).map(
    ({ meeting, on, review }): Fact => ({
      type: 'meeting-opened',
      meeting,
      kind: review ? 'review' : 'core-group',
      on,
      people: ['sade', 'ivy'],
    }),
  ),
  fc
    .record({ meeting: id, on: day })
    .map(({ meeting, on }): Fact => ({ type: 'minutes-written', meeting, on })),
  fc
    .record({ meeting: id, on: day })
    .map(({ meeting, on }): Fact => ({ type: 'minutes-signed', meeting, on, name: 'Ruth', role: '' })),
  fc
    .record({ meeting: id, on: day, person })
    .map(({ meeting, on, person }): Fact => ({ type: 'minutes-sent', meeting, person, on, how: 'post' })),
  fc.record({ line: id, on: day, every: often }).map(
    ({ line, on, every }): Fact => ({
      type: 'bottom-line-set',
      line,
      must: text,
      check: { every },
      from: on,
    }),
  ),
  fc
    .record({ line: id, on: day })
    .map(
      ({ line, on }): Fact => ({ type: 'bottom-line-looked-at', line, on, by: 'sade', kept: 'not-known' }),
    ),
  fc
    .record({ line: id, on: day })
    .map(({ line, on }): Fact => ({ type: 'bottom-line-ended', line, on, because: text })),
  fc.record({ review: id, on: day }).map(
    ({ review, on }): Fact => ({
      type: 'text-brought-forward',
      review,
      on,
      statements: [{ shelf: 'worries', id: 'w' }],
    }),
  ),
  fc
    .record({ review: id })
    .map(({ review }): Fact => ({ type: 'text-kept', review, shelf: 'worries', id: 'w' })),
  fc
    .record({ person, on: day })
    .map(({ person, on }): Fact => ({ type: 'person-told', person, on, how: text })),
  fc.record({ round: id, number: fc.nat(10) }).map(
    ({ round, number }): Fact => ({
      type: 'scale-answered',
      round,
      person: 'sade',
      answer: { kind: 'number', number },
      alone: true,
    }),
  ),
);

/** Three rounds of one goal, a month apart. */
const rounds: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(id, fc.nat(3))
  .map(([round, number]): readonly Fact[] => [
    {
      type: 'scale-asked',
      round,
      goal: 'g',
      asked: { question: text, ten: text, zero: text },
      people: ['sade'],
    },
    { type: 'scale-answered', round, person: 'sade', answer: { kind: 'number', number }, alone: true },
    { type: 'scale-revealed', round },
  ]);

/** A plan in which anything may have happened, written day after day. */
export const anyStory: fc.Arbitrary<Story> = fc
  .array(
    fc.oneof(
      acts,
      promises.map((fact) => ({ facts: [fact] })),
      ourWork.map((fact) => ({ facts: [fact] })),
      rounds.map((facts) => ({ facts })),
    ),
    { minLength: 5, maxLength: 60 },
  )
  .map((things) => {
    const told = story('2027-01-20').opens('Random').adds('Ivy', 'child', { born: '2021-02-03' });
    told.adds('Sade', 'parent').adds('Corey', 'parent', { responsibility: 'yes' });
    const ask = { question: text, ten: text, zero: text };
    told.does(tell, [
      { type: 'worry-said', worry: 'w', who: ['sade'], children: [], about: text },
      { type: 'goal-set', goal: 'g', worries: [], children: [], different: text, scale: ask },
    ]);
    for (const [at, thing] of things.entries()) {
      told.on(addDays('2027-01-20', 3 * at));
      if ('facts' in thing) told.does(tell, thing.facts);
      else perform(told, thing, `t${at}`);
    }
    return told;
  });
