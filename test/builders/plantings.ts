import { addDays } from '../../src/lib/day.ts';
import type { StatementRef } from '../../src/plan/brought-forward/brought-forward.ts';
import type { DelayCause } from '../../src/plan/drift/delay.ts';
import { dueBy, type LimitEvent, limitOn } from '../../src/plan/timescales/limit.ts';
import { timeLimits } from '../../src/plan/timescales/rule-sets.ts';
import { type Ground, type Happened, minutesOf, OPENED, says, scale, text } from './planting-ground.ts';

const rules = timeLimits.shipped.england;
/** The last day in time, by the rules that Waymark brings. */
const due = (event: LimitEvent, from: string): string => {
  const limit = limitOn(rules.limits, event, from);
  if (!limit) throw new Error(`no limit for ${event}`);
  return dueBy(limit, rules, from);
};

/** The text that somebody wrote before a day. */
function textOf({ on, fact }: Happened, before: string): StatementRef[] {
  if (on >= before) return [];
  if (fact.type === 'worry-said') return [{ shelf: 'worries', id: fact.worry }];
  if (fact.type === 'goal-set') return [{ shelf: 'goals', id: fact.goal }];
  return fact.type === 'plan-b-made' ? [{ shelf: 'planBs', id: fact.planB }] : [];
}

/** What may be planted; each works on things of its own, or takes away from the healthy plan. */
export const plantings: Record<DelayCause, (ground: Ground) => void> = {
  'late-step': ({ happens, below, plant }) => {
    const day = someDay(below);
    happens(day, {
      type: 'step-added',
      step: 'late',
      sentence: text,
      who: ['mum'],
      helpers: [],
      when: { kind: 'by', date: addDays(day, 10) },
    });
    const ended = below(3) > 0 ? addDays(day, 11 + below(90)) : null;
    if (ended)
      happens(ended, { type: 'step-moved', step: 'late', progress: { to: 'done', on: ended }, replaces: [] });
    plant('late-step', addDays(day, 10), ended);
  },
  'stuck-step': ({ happens, below, plant }) => {
    const day = someDay(below);
    happens(day, { type: 'step-added', step: 'stuck', sentence: text, who: ['mum'], helpers: [] });
    happens(day, { type: 'step-moved', step: 'stuck', progress: { to: 'stuck', on: day }, replaces: [] });
    const ended = below(3) > 0 ? addDays(day, 1 + below(90)) : null;
    if (ended)
      happens(ended, {
        type: 'step-moved',
        step: 'stuck',
        progress: { to: 'started', on: ended },
        replaces: [],
      });
    plant('stuck-step', addDays(day, -1), ended);
  },
  'numbers-flat': (ground) => numbers(ground, 'numbers-flat', [4, 4, 4]),
  'numbers-falling': (ground) => numbers(ground, 'numbers-falling', [6, 5, 3]),
  'late-stone': ({ happens, below, plant }) => {
    const day = someDay(below);
    happens(day, { type: 'stone-laid', stone: 'late', name: text, by: addDays(day, 20), goodbye: false });
    // A later promise does not make it less late.
    happens(addDays(day, 15), { type: 'stone-dated', stone: 'late', by: addDays(day, 60), replaces: [] });
    const ended = below(3) > 0 ? addDays(day, 21 + below(60)) : null;
    if (ended) happens(ended, { type: 'stone-reached', stone: 'late', on: ended, replaces: [] });
    plant('late-stone', addDays(day, 20), ended);
  },
  'plan-b-late': ({ happens, below, plant }) => {
    const day = someDay(below);
    happens(day, {
      type: 'plan-b-made',
      planB: 'late',
      turning: { seen: text, then: text, tell: [], by: 'mum', within: { count: 3, unit: 'days' } },
    });
    happens(day, { type: 'plan-b-used', planB: 'late', on: day });
    const ended = addDays(day, 4 + below(30));
    happens(ended, { type: 'plan-b-done', planB: 'late', on: ended, by: 'mum' });
    plant('plan-b-late', addDays(day, 3), ended);
  },
  'bottom-line-unchecked': ({ happens, below, plant }) => {
    const day = someDay(below);
    const check = { checker: 'mum', every: 'week' } as const;
    happens(day, { type: 'bottom-line-set', line: 'late', must: text, check, from: day });
    const looked = addDays(day, 8 + below(40));
    happens(looked, { type: 'bottom-line-looked-at', line: 'late', on: looked, by: 'mum', kept: 'kept' });
    plant('bottom-line-unchecked', addDays(day, 7), looked);
    happens(addDays(looked, 7), {
      type: 'bottom-line-ended',
      line: 'late',
      on: addDays(looked, 7),
      because: text,
    });
  },
  'person-not-told': ({ happens, below, plant }) => {
    happens(OPENED, {
      type: 'person-added',
      person: 'dad',
      name: 'Corey',
      role: 'network',
      responsibility: 'yes',
    });
    const told = below(3) > 0 ? addDays(OPENED, 1 + below(200)) : null;
    if (told) happens(told, { type: 'person-told', person: 'dad', on: told, how: text });
    plant('person-not-told', OPENED, told);
  },
  'visit-missed': ({ happens, below, plant }) => {
    // The day after a visit that was made, so that the next one is the one that ends it.
    const made = onRhythm(below, 12);
    const [missed, next] = [addDays(made, 1), addDays(made, 12)];
    happens(missed, {
      type: 'visit-missed',
      replaces: [],
      visit: 'missed',
      on: missed,
      who: ['priya'],
      why: 'nobody-answered',
    });
    plant('visit-missed', addDays(missed, -1), next);
  },
  'child-not-seen': ({ below, plant, without }) => {
    const last = onRhythm(below, 12);
    const next = addDays(last, 12 * (2 + below(6)));
    without('visit', addDays(last, 1), addDays(next, -1));
    plant('child-not-seen', due('visit', last), next);
    // Who is not seen is not seen alone either.
    if (due('child-alone', last) < next) plant('child-not-alone', due('child-alone', last), next);
  },
  'visit-not-written': ({ happens, below, plant }) => {
    const on = addDays(onRhythm(below, 12), 3);
    const written = addDays(due('visit-written', on), 1 + below(40));
    const children = [{ child: 'ivy', seen: false }];
    happens(on, { type: 'visit-made', replaces: [], visit: 'late', on, who: ['priya'], children }, written);
    plant('visit-not-written', due('visit-written', on), written);
  },
  'minutes-not-written': (ground) => minutesLate(ground, 'written'),
  'minutes-not-signed': (ground) => minutesLate(ground, 'signed'),
  'minutes-not-sent': (ground) => minutesLate(ground, 'sent'),
  'supervision-gap': ({ below, plant, without }) => {
    const last = onRhythm(below, 56);
    const next = addDays(last, 56 * (2 + below(3)));
    without('supervision', addDays(last, 1), addDays(next, -1));
    plant('supervision-gap', due('supervision', last), next);
  },
  'feedback-not-asked': ({ below, plant, without }) => {
    const last = onRhythm(below, 70);
    const next = addDays(last, 70 * (2 + below(2)));
    without('faces', addDays(last, 1), addDays(next, -1));
    plant('feedback-not-asked', due('feedback-asked', last), next);
  },
  'feedback-not-answered': ({ happens, below, plant }) => {
    const day = someDay(below);
    happens(day, {
      type: 'feedback-asked',
      sitting: 'late',
      person: 'gran',
      set: 'parent',
      seenBy: 'worker',
    });
    happens(day, { type: 'feedback-said', sitting: 'late', words: text });
    const ended = below(3) > 0 ? addDays(day, 15 + below(60)) : null;
    if (ended)
      happens(ended, { type: 'feedback-replied', sitting: 'late', said: text, did: text, on: ended });
    plant('feedback-not-answered', addDays(day, 14), ended);
  },
  'old-text-not-handled': ({ happens, below, plant }) => {
    const day = someDay(below);
    const ref = { shelf: 'worries', id: 'worry' } as const;
    happens(day, { type: 'text-brought-forward', review: 'late', on: day, statements: [ref] });
    const ended = below(3) > 0 ? addDays(day, 1 + below(60)) : null;
    if (ended) happens(ended, { type: 'text-kept', review: 'late', ...ref });
    plant('old-text-not-handled', day, ended);
  },
  'old-text-at-review': ({ happens, below, plant, afterwards }) => {
    // Late enough that the next review is not due before the two years are over.
    const day = addDays('2028-07-03', below(120));
    happens(day, { type: 'meeting-opened', meeting: 'review', kind: 'review', on: day, people: [] });
    happens(day, { type: 'meeting-finished', meeting: 'review', on: day });
    minutesOf(happens, 'review', day, []);
    const ended = below(3) > 0 ? addDays(day, 1 + below(60)) : null;
    if (ended) {
      const on = ended;
      afterwards((happened) => {
        const statements = happened.flatMap((one) => textOf(one, on));
        happens(on, { type: 'text-brought-forward', review: 'after', on, statements });
        for (const ref of statements) happens(on, { type: 'text-kept', review: 'after', ...ref });
      });
    }
    plant('old-text-at-review', day, ended);
  },
  'core-group-late': ({ below, plant, without }) => {
    const last = onRhythm(below, 28);
    const next = addDays(last, 28 * (2 + below(4)));
    without('meeting', addDays(last, 1), addDays(next, -1));
    plant('core-group-late', due('later-core-group', last), next);
  },
  'review-late': ({ happens, below, plant }) => {
    // Early enough that no text is old yet.
    const on = addDays(OPENED, 30 + below(50));
    happens(on, { type: 'meeting-opened', meeting: 'review', kind: 'review', on, people: [] });
    happens(on, { type: 'meeting-finished', meeting: 'review', on });
    minutesOf(happens, 'review', on, []);
    plant('review-late', due('later-review', on), null);
  },
  'conference-late': ({ happens, below, plant }) => {
    const on = someDay(below);
    happens(on, { type: 'key-day-said', keyDay: 'talk', kind: 'strategy-discussion', on });
    plant('conference-late', due('conference', on), null);
  },
  'assessment-late': ({ happens, below, plant }) => {
    const on = someDay(below);
    happens(on, { type: 'key-day-said', keyDay: 'referral', kind: 'referral', on });
    const ended = addDays(due('assessment', on), 1 + below(40));
    happens(ended, { type: 'key-day-said', keyDay: 'assessed', kind: 'assessment-finished', on: ended });
    plant('assessment-late', due('assessment', on), ended);
  },
  'child-not-alone': ({ below, plant, without }) => {
    const last = onRhythm(below, 12);
    const next = addDays(last, 12 * (3 + below(6)));
    without('alone', addDays(last, 1), addDays(next, -1));
    plant('child-not-alone', due('child-alone', last), next);
  },
};

/** Plantings that would change one another's days. */
const clashes: readonly (readonly DelayCause[])[] = [
  ['old-text-at-review', 'old-text-not-handled', 'review-late'],
  ['child-not-seen', 'child-not-alone', 'visit-missed', 'visit-not-written'],
];
export const clash = (one: DelayCause, other: DelayCause): boolean =>
  one === other || clashes.some((group) => group.includes(one) && group.includes(other));

/** A day in the middle of the two years. */
const someDay = (below: (count: number) => number) => addDays('2027-03-01', below(500));
/** A day on which the healthy plan does what it does every so many days. */
const onRhythm = (below: (count: number) => number, every: number) =>
  addDays(OPENED, every * (1 + below(Math.floor(350 / every))));

function numbers({ happens, below, plant }: Ground, cause: DelayCause, said: readonly number[]) {
  const day = someDay(below);
  happens(day, { type: 'goal-set', goal: cause, worries: [], children: [], different: text, scale });
  const round = (name: string, on: string, number: number) => {
    happens(on, {
      type: 'scale-asked',
      round: `${cause}-${name}`,
      goal: cause,
      asked: scale,
      people: ['mum'],
    });
    happens(on, {
      type: 'scale-answered',
      round: `${cause}-${name}`,
      person: 'mum',
      answer: says(number),
      alone: true,
    });
    happens(on, { type: 'scale-revealed', round: `${cause}-${name}` });
  };
  for (const [at, number] of said.entries()) round(String(at), addDays(day, 20 * at), number);
  const third = addDays(day, 40);
  const ended = below(3) > 0 ? addDays(third, 1 + below(60)) : null;
  if (ended) round('after', ended, 9);
  plant(cause, addDays(third, -1), ended);
}

function minutesLate({ happens, below, plant }: Ground, what: 'written' | 'signed' | 'sent') {
  const on = someDay(below);
  const meeting = `late-${what}`;
  happens(on, { type: 'meeting-opened', meeting, kind: 'family-meeting', on, people: ['mum', 'ivy'] });
  const last = due(`minutes-${what}`, on);
  const ended = addDays(last, 1 + below(40));
  minutesOf(happens, meeting, on, ['mum', 'ivy'], { [what]: ended });
  plant(`minutes-not-${what}`, last, ended);
}
