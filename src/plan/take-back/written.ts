import * as v from 'valibot';
import type { Shelf } from '../apply.ts';
import { type Fact, type FactType, factSchemas } from '../facts.ts';
import { find } from '../find.ts';
import { type Held, heads, now, others } from '../held.ts';
import type { Plan } from '../plan.ts';

type Room = Shelf | 'family';

/** Where each fact writes one held value: the room, the field of the fact that names the thing, the thing's field. */
const spots: readonly (readonly [room: Room, idField: string, fields: Partial<Record<FactType, string>>])[] =
  [
    [
      'family',
      '',
      { 'family-renamed': 'name', 'family-language-chosen': 'language', 'plan-kind-chosen': 'kind' },
    ],
    [
      'people',
      'person',
      {
        'person-renamed': 'name',
        'relation-named': 'relation',
        'person-language-chosen': 'language',
        'responsibility-recorded': 'responsibility',
        'looks-chosen': 'looks',
        'reading-chosen': 'reading',
        'household-named': 'household',
        'phone-written': 'phone',
        'due-date-changed': 'due',
        'birth-recorded': 'born',
        'helper-task-said': 'task',
        'helper-free-said': 'free',
        'helper-reach-said': 'reach',
        'helper-shown-chosen': 'shown',
      },
    ],
    [
      'worries',
      'worry',
      {
        'worry-reworded': 'about',
        'worry-outlook-reworded': 'could',
        'worry-worried-by': 'who',
        'worry-children-named': 'children',
        'worry-picture-chosen': 'picture',
      },
    ],
    [
      'goingWell',
      'thing',
      {
        'going-well-reworded': 'words',
        'going-well-kind-chosen': 'kind',
        'going-well-seen-by-worded': 'seenBy',
        'going-well-picture-chosen': 'picture',
      },
    ],
    [
      'goals',
      'goal',
      {
        'goal-reworded': 'different',
        'goal-sign-reworded': 'see',
        'goal-length-reworded': 'howLong',
        'goal-picture-chosen': 'picture',
        'goal-scale-worded': 'scale',
        'goal-children-named': 'children',
        'goal-linked-to-worries': 'worries',
        'goal-placed': 'place',
      },
    ],
    [
      'wishes',
      'wish',
      {
        'wish-reworded': 'words',
        'wish-put-to-goal': 'goal',
        'wish-put-to-steps': 'steps',
        'wish-shown-to': 'forAll',
      },
    ],
    [
      'steps',
      'step',
      {
        'step-reworded': 'sentence',
        'step-shortened': 'few',
        'step-picture-chosen': 'picture',
        'step-given-to': 'who',
        'step-helped-by': 'helpers',
        'step-check-set': 'check',
        'step-goal-chosen': 'goal',
        'step-child-chosen': 'child',
        'step-tied-to-stone': 'stone',
        'step-placed': 'place',
      },
    ],
    [
      'bottomLines',
      'line',
      {
        'bottom-line-reworded': 'must',
        'bottom-line-reason-worded': 'why',
        'bottom-line-picture-chosen': 'picture',
        'bottom-line-check-set': 'check',
        'bottom-line-plan-b-chosen': 'planB',
        'bottom-line-worry-chosen': 'worry',
        'bottom-line-dated': 'from',
      },
    ],
    ['planBs', 'planB', { 'plan-b-reworded': 'turning', 'plan-b-picture-chosen': 'picture' }],
    [
      'stones',
      'stone',
      {
        'stone-renamed': 'name',
        'stone-picture-chosen': 'picture',
        'stone-difference-worded': 'different',
        'stone-number-expected': 'expected',
        'stone-visits-set': 'visits',
        'stone-given-to': 'who',
        'stone-if-not-worded': 'ifNot',
        'stone-goal-chosen': 'goal',
        'stone-meetings-set': 'meetings',
        'stone-helped-by': 'helpers',
        'stone-check-set': 'check',
        'stone-plan-b-chosen': 'planB',
      },
    ],
    ['meetings', 'meeting', { 'meeting-chaired-by': 'chair' }],
    ['interpretings', 'interpreting', { 'interpreter-read-aloud': 'readAloud' }],
  ];

const spotOf = new Map(
  spots.flatMap(([room, idField, fields]) =>
    Object.entries(fields).map(([type, field]) => [type, { room, idField, field }] as const),
  ),
);

/** How *nothing* is said in a fact: as null, or as an empty text, whichever its schema takes (R16). */
const nothings: readonly unknown[] = [null, '', { text: '', language: 'en-GB' }];

/**
 * H5: the fact that puts the value before back, for any fact that writes one held value and nothing else.
 * @returns undefined where the fact is of another kind; where somebody has written over it since; where it settled what two
 *   people had said apart, since one value cannot bring two back; and where *nothing said* has no form
 */
export function writtenBack(fact: Fact, entry: string, plan: Plan, before: Plan): Fact | undefined {
  const spot = spotOf.get(fact.type);
  if (!spot) return undefined;
  const { room, idField, field } = spot;
  const id = (fact as unknown as Record<string, string>)[idField] ?? '';
  const [held, was] = [heldIn(plan, room, id, field), heldIn(before, room, id, field)];
  if (!held || !was || held.heads[0].entry !== entry || others(was).length > 0) return undefined;
  const values = now(was) === null ? nothings : [now(was)];
  return values
    .map((value) => ({ ...fact, [field]: value, replaces: heads(held) }) as Fact)
    .find((back) => v.is(factSchemas[back.type], back));
}

function heldIn(plan: Plan, room: Room, id: string, field: string): Held<unknown> | undefined {
  const thing = room === 'family' ? plan.family : find<unknown>(plan[room], id);
  return (thing as Readonly<Record<string, Held<unknown>>> | null | undefined)?.[field];
}
