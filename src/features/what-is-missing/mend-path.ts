import type { Plan } from '../../plan/plan.ts';
import type { Lack, Missing } from '../../plan/what-is-missing/lacks.ts';
import { paths } from '../../plan-ui/paths.ts';
import { pathOfThing } from '../../plan-ui/thing/path-of-thing.ts';

type Way = (plan: string, id: string) => string;

/** Where something new is the mending, instead of the thing's own editor. */
const ways: Readonly<Partial<Record<Lack, Way>>> = {
  'no-child': (plan) => paths.newPerson(plan, 'child'),
  'no-network': (plan) => paths.newPerson(plan, 'network'),
  'no-worry': (plan) => paths.worry(plan),
  'no-goal': (plan) => paths.goal(plan),
  'worry-without-goal': (plan, worry) => paths.goal(plan, 'new', { worry }),
  'goal-without-step': (plan, goal) => paths.step(plan, 'new', { goal }),
  'goal-without-numbers': paths.scaling,
  'no-bottom-line': (plan) => paths.bottomLine(plan),
  'no-plan-b': (plan) => paths.planB(plan),
  'no-road': (plan) => paths.roadEditor(plan),
  'no-goodbye': (plan) => paths.roadEditor(plan),
  'no-meeting': (plan) => paths.coreGroup(plan),
  'child-not-asked': paths.handOver,
  'parent-not-asked': paths.handOver,
};

/** Where it is mended: the thing's own editor, or the screen where what is missing begins. */
export function mendPath(plan: Plan, { what, room, id }: Missing): string {
  const way = ways[what];
  if (way) return way(plan.id, id ?? '');
  return id === null ? paths.plan(plan.id) : pathOfThing(plan, { room, id });
}
