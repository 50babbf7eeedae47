import * as v from 'valibot';
import { day, type FactOf, id, picture, replaces, text, words } from '../shapes.ts';
import { check } from '../step/facts.ts';

const stone = id;
/** How often we visit from this stone on: the ribbon above the road thins as it falls (domain §2.6). */
export const visits = v.picklist(['twice-a-week', 'every-week', 'every-2-weeks', 'every-month', 'none']);
export type Visits = v.InferOutput<typeof visits>;

/** How often we all meet from this stone on. */
export const meetings = v.picklist([
  'every-2-weeks',
  'every-4-weeks',
  'every-6-weeks',
  'every-3-months',
  'none',
]);
export type Meetings = v.InferOutput<typeof meetings>;

export const roadFacts = {
  'stone-laid': v.object({
    stone,
    /** the last stone is the goodbye */
    goodbye: v.optional(v.boolean(), false),
    name: words,
    picture: v.optional(picture),
    by: day,
    /** what will be different for the child */
    different: v.optional(words),
    /** the number we expect on the 0–10 scale by then */
    expected: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
    visits: v.optional(visits),
    who: v.optional(id),
    ifNot: v.optional(words),
    /** the goal on whose question the number lies */
    goal: v.optional(id),
    meetings: v.optional(meetings),
    helpers: v.optional(v.array(id)),
    /** how we will know, and who looks */
    check: v.optional(check),
    /** the plan B that begins where this stone is not reached */
    planB: v.optional(id),
    note: v.optional(text),
  }),
  'stone-renamed': v.object({ stone, name: words, replaces }),
  'stone-picture-chosen': v.object({ stone, picture: v.nullable(picture), replaces }),
  'stone-dated': v.object({
    stone,
    by: day,
    because: v.optional(words),
    /** the day that was promised by mistake and is taken back by this one */
    takesBack: v.optional(day),
    replaces,
  }),
  'stone-difference-worded': v.object({ stone, different: words, replaces }),
  'stone-number-expected': v.object({
    stone,
    expected: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(10))),
    replaces,
  }),
  'stone-visits-set': v.object({ stone, visits: v.nullable(visits), replaces }),
  'stone-given-to': v.object({ stone, who: v.nullable(id), replaces }),
  'stone-if-not-worded': v.object({ stone, ifNot: words, replaces }),
  'stone-goal-chosen': v.object({ stone, goal: v.nullable(id), replaces }),
  'stone-meetings-set': v.object({ stone, meetings: v.nullable(meetings), replaces }),
  'stone-helped-by': v.object({ stone, helpers: v.array(id), replaces }),
  'stone-check-set': v.object({ stone, check, replaces }),
  'stone-plan-b-chosen': v.object({ stone, planB: v.nullable(id), replaces }),
  'stone-reached': v.object({
    stone,
    on: day,
    words: v.optional(words),
    /** what shows it, and who saw it */
    evidence: v.optional(words),
    seenBy: v.optional(id),
    replaces,
  }),
  'stone-not-reached-after-all': v.object({ stone, because: words, replaces }),
  'stone-taken-up': v.object({ stone, on: day, because: words }),
  'stone-laid-again': v.object({ stone }),
};
export type RoadFact = FactOf<typeof roadFacts>;
