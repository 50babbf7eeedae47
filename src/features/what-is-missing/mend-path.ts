import type { Plan } from '../../plan/plan.ts';
import type { Missing } from '../../plan/what-is-missing/lacks.ts';
import { paths } from '../../plan-ui/paths.ts';
import { pathOfThing } from '../../plan-ui/thing/path-of-thing.ts';

/** Where it is mended: the thing's own editor, or the screen where what is missing begins. */
export function mendPath(plan: Plan, { what, room, id }: Missing): string {
  switch (what) {
    case 'no-child':
    case 'no-network':
      return paths.person(plan.id, 'new');
    case 'no-worry':
      return paths.worry(plan.id);
    case 'no-goal':
    case 'worry-without-goal':
      return paths.goal(plan.id);
    case 'no-bottom-line':
      return paths.bottomLine(plan.id);
    case 'no-plan-b':
      return paths.planB(plan.id);
    case 'no-road':
    case 'no-goodbye':
      return paths.roadEditor(plan.id);
    case 'no-meeting':
      return paths.coreGroup(plan.id);
    case 'child-not-asked':
    case 'parent-not-asked':
      return paths.handOver(plan.id);
    default:
      break;
  }
  if (id === null) return paths.plan(plan.id);
  if (what === 'goal-without-step') return paths.step(plan.id, 'new', { goal: id });
  if (what === 'goal-without-numbers') return paths.scaling(plan.id, id);
  return pathOfThing(plan, { room, id });
}
