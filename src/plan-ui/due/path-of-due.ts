import type { DueLine } from '../../plan/due/due-lines.ts';
import type { Plan } from '../../plan/plan.ts';
import { paths } from '../paths.ts';
import { pathOfThing } from '../thing/path-of-thing.ts';

/** Where what is due is done; undefined: it is said on the page of dates itself. */
export function pathOfDue(
  plan: Plan,
  { event, about }: Pick<DueLine, 'event' | 'about'>,
): string | undefined {
  switch (event) {
    case 'first-visit':
    case 'visit':
    case 'child-alone':
      return paths.visits(plan.id);
    case 'minutes-written':
    case 'minutes-signed':
    case 'minutes-sent':
      return about ? paths.minutes(plan.id, about.id) : undefined;
    case 'first-core-group':
    case 'later-core-group':
    case 'meeting':
      return paths.coreGroup(plan.id);
    case 'supervision':
      return paths.supervision(plan.id);
    case 'assessment':
    case 'conference':
    case 'first-review':
    case 'second-review':
    case 'later-review':
      return undefined;
    case 'bottom-line-look':
    case 'feedback-asked':
    case 'plan-b':
    case 'planned-visit':
    case 'reply':
    case 'step':
    case 'stone':
    case 'visit-written':
      return about ? pathOfThing(plan, about) : undefined;
  }
}
