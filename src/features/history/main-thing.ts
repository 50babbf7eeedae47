import type { Line, ThingRef } from '../../plan/history/timeline.ts';

/** The field of a fact that says what it is about: the first of these it has. */
const fields = [
  'text',
  'visit',
  'decision',
  'supervision',
  'closing',
  'keyDay',
  'step',
  'worry',
  'thing',
  'wish',
  'hill',
  'telling',
  'goal',
  'line',
  'planB',
  'stone',
  'round',
  'person',
  'child',
  'meeting',
  'sitting',
  'interpreting',
  'review',
] as const;

/** What a line of the history is about; null where it is about the whole plan. */
export function mainThing({ type, things }: Line): ThingRef | null {
  // A person who answers is not what the answer is about; nor is the goal a step was put under.
  const own = fields.find((field) => type.startsWith(rooms[field] ?? `${field}-`) && things[field]);
  const field = own ?? fields.find((one) => things[one]);
  return field === undefined ? null : (things[field]?.[0] ?? null);
}

const rooms: Partial<Readonly<Record<(typeof fields)[number], string>>> = {
  thing: 'going-well-',
  line: 'bottom-line-',
  planB: 'plan-b-',
  round: 'scale-',
  sitting: 'feedback-',
  interpreting: 'interpreter-',
};
