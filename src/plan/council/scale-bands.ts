import * as v from 'valibot';
import type { CouncilPart } from './council-part.ts';

const figure = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const band = v.pipe(
  v.object({
    from: figure,
    to: figure,
    /** what whoever leads asks then, a line each; null: the questions that come with Waymark, in the worker's language */
    ask: v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(8))),
  }),
  v.check(({ from, to }) => from <= to),
);
const schema = v.object({ bands: v.pipe(v.array(band), v.maxLength(5)) });
export type ScaleBands = v.InferOutput<typeof schema>;
export type ScaleBand = ScaleBands['bands'][number];

/**
 * Bands of numbers at which a council wants something asked. Shipped: 0 to 2, where one council has the chair act at
 * once (domain §2.4). A band asks; it never decides.
 */
export const scaleBands: CouncilPart<ScaleBands> = {
  name: 'scale-bands',
  version: 1,
  shipped: { bands: [{ from: 0, to: 2, ask: null }] },
  read: (stored) => {
    const read = v.safeParse(schema, stored);
    return read.success ? read.output : null;
  },
};
