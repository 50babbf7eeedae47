import { openGoals } from '../../plan/goal/views.ts';
import { finishedMeetings } from '../../plan/meeting/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { standingPlanBs } from '../../plan/plan-b/views.ts';
import type { Lack, Missing } from '../../plan/what-is-missing/lacks.ts';
import { lineOf } from '../../plan-ui/editing/mending.ts';
import { paths } from '../../plan-ui/paths.ts';
import { pathOfThing } from '../../plan-ui/thing/path-of-thing.ts';

type Way = (plan: Plan, id: string) => string;

/** Where something new is the mending, instead of the thing's own editor. */
const ways: Readonly<Partial<Record<Lack, Way>>> = {
  'no-child': (plan) => paths.newPerson(plan.id, 'child'),
  'no-network': (plan) => paths.newPerson(plan.id, 'network'),
  'no-worry': (plan) => paths.worry(plan.id),
  'no-goal': (plan) => paths.goal(plan.id),
  // Where there are goals, one of them may answer the worry with one tap; otherwise the goal is written.
  'worry-without-goal': (plan, worry) =>
    openGoals(plan).length === 0
      ? paths.goal(plan.id, 'new', { worry })
      : pathOfThing(plan, { room: 'worries', id: worry }),
  'goal-without-step': (plan, goal) => paths.step(plan.id, 'new', { goal }),
  'goal-without-numbers': (plan, goal) => paths.scaling(plan.id, goal),
  'no-bottom-line': (plan) => paths.bottomLine(plan.id),
  'no-plan-b': (plan) => paths.planB(plan.id),
  // Where there is none to choose, it is made for this must-do.
  'bottom-line-without-plan-b': (plan, line) =>
    standingPlanBs(plan).length === 0
      ? paths.planB(plan.id, 'new', { line })
      : pathOfThing(plan, { room: 'bottomLines', id: line }),
  'no-road': (plan) => paths.roadEditor(plan.id),
  'no-goodbye': (plan) => `${paths.roadEditor(plan.id, 'new')}?goodbye`,
  // The day can still be said after a meeting; before the first, one is opened.
  'no-meeting': (plan) => paths.coreGroup(plan.id, finishedMeetings(plan)[0]?.id),
  'child-not-asked': (plan, person) => paths.handOver(plan.id, person),
  'parent-not-asked': (plan, person) => paths.handOver(plan.id, person),
};

/** Where it is mended: the field of the thing's own editor, or the screen where what is missing begins; it leads back here. */
export function mendPath(plan: Plan, { what, room, id }: Missing): string {
  const way = ways[what];
  const path = way
    ? way(plan, id ?? '')
    : id === null
      ? paths.plan(plan.id)
      : pathOfThing(plan, { room, id });
  return paths.toMend(path, lineOf(what, id));
}
