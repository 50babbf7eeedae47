import { bottomLines, isUnchecked } from '../bottom-line/views.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import { nextMeeting, openMeetingOf } from '../meeting/views.ts';
import type { Plan } from '../plan.ts';
import { standingPlanBs } from '../plan-b/views.ts';
import { stonesInOrder } from '../road/views.ts';
import { says } from '../strict.ts';
import { lacking, type Missing, wholly } from './lacks.ts';

/** Must-dos, plan B, the road to the end, and the day everybody looks at it. */
export const missingOfSafety = (plan: Plan, today: string): Missing[] => [
  ...ofMustDos(plan),
  ...ofPlanBs(plan),
  ...ofRoad(plan),
  ...wholly(nextMeeting(plan, today) === null && openMeetingOf(plan) === undefined, 'no-meeting', 'meetings'),
];

function ofMustDos(plan: Plan): Missing[] {
  const lines = bottomLines(plan);
  const stands = (id: string | null) => find(plan.planBs, id)?.ended === null;
  return [
    ...wholly(lines.length === 0, 'no-bottom-line', 'bottomLines'),
    ...lacking('bottomLines')(lines, {
      'bottom-line-unchecked': isUnchecked,
      'bottom-line-without-plan-b': ({ planB }) => !stands(now(planB)),
      'bottom-line-without-reason': ({ why }) => !says(now(why)),
      'bottom-line-without-know': ({ check }) => !says(now(check).know),
    }),
  ];
}

function ofPlanBs(plan: Plan): Missing[] {
  const planBs = standingPlanBs(plan);
  return [
    ...wholly(planBs.length === 0, 'no-plan-b', 'planBs'),
    ...lacking('planBs')(planBs, {
      'plan-b-without-person': ({ turning }) => now(turning).by === undefined,
      'plan-b-without-days': ({ turning }) => now(turning).within === undefined,
      // One that was used has been tested the hard way.
      'plan-b-untested': ({ tested, used }) => tested.length + used.length === 0,
    }),
  ];
}

function ofRoad(plan: Plan): Missing[] {
  const stones = stonesInOrder(plan);
  const ahead = stones.filter(({ reached }) => now(reached) === null);
  return [
    ...wholly(stones.length === 0, 'no-road', 'stones'),
    ...wholly(stones.length > 0 && !stones.some(({ goodbye }) => goodbye), 'no-goodbye', 'stones'),
    ...lacking('stones')(ahead, {
      'stone-without-number': ({ expected }) => now(expected) === null,
      'stone-without-if-not': ({ ifNot }) => !says(now(ifNot)),
    }),
  ];
}
