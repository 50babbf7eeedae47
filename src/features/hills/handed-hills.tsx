import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import type { TaskFrame } from './task-frame.ts';
import { Tell } from './tell.tsx';

type Props = { plan: Plan; task: string; worker: string; frame: TaskFrame };

/** A child's screens while the tablet is in their hands; `app` puts them into the hand-over, which knows nothing of hills. */
export function HandedHills({ plan, task, worker, frame }: Props) {
  const telling = find(plan.tellings, task);
  return telling ? <Tell plan={plan} telling={telling} around={{ planId: plan.id, worker, frame }} /> : null;
}
