import type { Plan } from '../../plan/plan.ts';
import { paths } from '../paths.ts';
import type { Thing } from './name-of-thing.ts';

/** Where a thing of the plan can be read and changed. */
export function pathOfThing(plan: Plan, { room, id }: Thing): string {
  switch (room) {
    case 'family':
      return paths.people(plan.id);
    case 'people':
      return paths.person(plan.id, id);
    case 'worries':
      return paths.worry(plan.id, id);
    case 'goingWell':
      return paths.goingWell(plan.id, id);
    case 'goals':
      return paths.goal(plan.id, id);
    case 'wishes':
      return paths.wish(plan.id, id);
    case 'steps':
      return paths.step(plan.id, id);
    case 'bottomLines':
      return paths.bottomLine(plan.id, id);
    case 'planBs':
      return paths.planB(plan.id, id);
    case 'stones':
      return paths.roadEditor(plan.id, id);
    case 'rounds': {
      const goal = plan.rounds[id]?.goal;
      return goal === undefined ? paths.plan(plan.id) : paths.numbers(plan.id, goal);
    }
    case 'meetings':
      return paths.coreGroup(plan.id, id);
    case 'keyDays':
      return paths.dates(plan.id);
    case 'visits':
      return paths.visit(plan.id, id);
    case 'supervisions':
      return paths.supervision(plan.id);
    case 'decisions':
      return paths.decision(plan.id, id);
    case 'closings':
      return paths.closing(plan.id);
    case 'broughtForward':
      return paths.oldText(plan.id);
    case 'interpretings':
      return paths.interpreter(plan.id);
    case 'tellings':
      return paths.telling(plan.id, id);
    case 'hills':
      return paths.telling(plan.id, plan.hills[id]?.telling ?? '');
    case 'sittings':
      return paths.answers(plan.id);
  }
}
