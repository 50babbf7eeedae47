import type { Shelf } from '../../plan/apply.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Words } from '../../plan/shapes.ts';
import type { Visit } from '../../plan/visit/visit.ts';

export interface Thing {
  readonly room: Shelf | 'family';
  readonly id: string;
}

/**
 * What people call a thing of the plan: words somebody said, or a name; null for what the plan does not know.
 * @param day how a meeting's ISO date is said
 */
export function nameOfThing(
  plan: Plan,
  { room, id }: Thing,
  day: (iso: string) => string,
): Words | string | null {
  if (room === 'family') return plan.family ? now(plan.family.name) : null;
  if (!Object.hasOwn(plan[room], id)) return null;
  switch (room) {
    case 'people':
      return nameOf(plan, id);
    case 'worries':
      return of(plan.worries[id]?.about);
    case 'goingWell':
      return of(plan.goingWell[id]?.words);
    case 'goals':
      return of(plan.goals[id]?.different);
    case 'wishes':
      return of(plan.wishes[id]?.words);
    case 'steps':
      return of(plan.steps[id]?.sentence);
    case 'bottomLines':
      return of(plan.bottomLines[id]?.must);
    case 'planBs':
      return plan.planBs[id] ? now(plan.planBs[id].turning).seen : null;
    case 'stones':
      return of(plan.stones[id]?.name);
    case 'rounds':
      return plan.rounds[id]?.asked.question ?? null;
    case 'sittings':
      return nameOf(plan, plan.sittings[id]?.person ?? null);
    case 'tellings':
      return nameOf(plan, plan.tellings[id]?.person ?? null);
    // Never the words on it: somebody may look over the shoulder (E6).
    case 'hills':
      return nameOf(plan, plan.tellings[plan.hills[id]?.telling ?? '']?.person ?? null);
    case 'interpretings':
      return plan.interpretings[id]?.name ?? null;
    case 'keyDays':
      return day(plan.keyDays[id]?.on ?? '');
    case 'visits':
      return day(visitDay(plan.visits[id]));
    case 'supervisions':
      return day(plan.supervisions[id]?.on ?? '');
    case 'decisions':
      return plan.decisions[id]?.what ?? null;
    case 'closings':
      return day(plan.closings[id]?.on ?? '');
    case 'broughtForward':
      return day(plan.broughtForward[id]?.on ?? '');
    case 'meetings':
      return day(plan.meetings[id]?.on ?? '');
  }
}

const visitDay = (visit: Visit | undefined): string =>
  visit?.made?.on ?? visit?.missed?.on ?? visit?.planned.at(-1) ?? '';

const of = (held: { heads: readonly [{ value: Words }, ...unknown[]] } | undefined): Words | null =>
  held?.heads[0].value ?? null;
