import * as v from 'valibot';
import type { CouncilPart } from '../council/council-part.ts';
import { day } from '../shapes.ts';
import { limit } from './limit.ts';
import shipped from './rule-sets.json' with { type: 'json' };

const ruleSet = v.object({
  holidays: v.picklist(['england-and-wales', 'scotland', 'northern-ireland', 'none']),
  /** one-off closing days the council has added */
  closed: v.pipe(v.array(day), v.maxLength(200)),
  limits: v.pipe(v.array(limit), v.maxLength(300)),
});

const schema = v.object({
  england: ruleSet,
  wales: ruleSet,
  scotland: ruleSet,
  'northern-ireland': ruleSet,
});
export type RuleSets = v.InferOutput<typeof schema>;
export type RuleSet = RuleSets[keyof RuleSets];

/** T7: a set of limits for each nation, for a council to change; every limit says where it comes from. */
export const timeLimits: CouncilPart<RuleSets> = {
  name: 'time-limits',
  // 2: limits for one kind of plan, and what a first review runs from; lists of version 1 read as they are.
  version: 2,
  shipped: v.parse(schema, shipped),
  read: (stored) => {
    const read = v.safeParse(schema, stored);
    return read.success ? read.output : null;
  },
};
