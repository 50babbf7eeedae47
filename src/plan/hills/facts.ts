import * as v from 'valibot';
import { day, type FactOf, id, picture, replaces, words } from '../shapes.ts';

const telling = id;
const hill = id;

/** The three places a child fills: good things under the sun, worries under the cloud, wishes under the star. */
export const hillKinds = ['good', 'worries', 'wishes'] as const;
export type HillKind = (typeof hillKinds)[number];

/** How the parents came to know of it: they are shown the tool and asked first where the child lives with them (E1). */
export const parentsAsked = v.variant('kind', [
  v.object({
    kind: v.literal('asked'),
    who: v.pipe(v.array(id), v.minLength(1)),
    on: day,
    words: v.optional(words),
  }),
  v.object({ kind: v.literal('lives-elsewhere') }),
  v.object({ kind: v.literal('not-asked'), because: words }),
]);
export type ParentsAsked = v.InferOutput<typeof parentsAsked>;

/** A recording: the id of its sealed keepsake, and its length in whole seconds. */
export const voice = v.object({ keepsake: id, seconds: v.pipe(v.number(), v.integer(), v.minValue(0)) });
export type Voice = v.InferOutput<typeof voice>;

/** What the child says about others seeing a hill. */
export const mayShowAnswers = ['yes', 'no', 'not-sure'] as const;
export const mayShow = v.picklist(mayShowAnswers);
export type MayShow = v.InferOutput<typeof mayShow>;

/** Who besides the worker may see a hill. */
export const sharedWith = v.variant('kind', [
  v.object({ kind: v.literal('nobody') }),
  v.object({ kind: v.literal('all') }),
  v.object({ kind: v.literal('people'), people: v.pipe(v.array(id), v.minLength(1)) }),
]);
export type SharedWith = v.InferOutput<typeof sharedWith>;

export const hillFacts = {
  'telling-begun': v.object({ telling, person: id, parents: parentsAsked }),
  'telling-finished': v.object({ telling }),
  'hill-picked': v.object({ hill, telling, kind: v.picklist(hillKinds) }),
  /** the sealed keepsake that holds the strokes; null: the sheet is empty again */
  'hill-drawn': v.object({ hill, drawing: v.nullable(id), replaces }),
  'hill-pictured': v.object({ hill, pictures: v.array(picture), replaces }),
  'hill-worded': v.object({ hill, words: v.nullable(words), replaces }),
  'hill-voiced': v.object({ hill, voices: v.array(voice), replaces }),
  /** the worker read it out; right: the child said yes */
  'hill-read-back': v.object({ hill, right: v.boolean() }),
  'hill-show-asked': v.object({ hill, answer: mayShow, replaces }),
  'hill-shared': v.object({ hill, with: sharedWith, because: words, replaces }),
  'hill-tied': v.object({ hill, goals: v.array(id), steps: v.array(id), replaces }),
};
export type HillFact = FactOf<typeof hillFacts>;
