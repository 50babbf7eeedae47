import { type ComponentType, createContext, type ReactNode } from 'react';
import type { Plan } from '../../plan/plan.ts';
import type { Trouble } from '../../record/use-acting.ts';

/** What a task puts into the handed-over screen. */
export interface Framed {
  readonly screen: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  readonly speaks?: boolean;
  readonly trouble?: Trouble | null;
}

export interface TaskProps {
  readonly plan: Plan;
  /** the id of what is being done: a telling */
  readonly task: string;
  readonly worker: string;
  readonly frame: (framed: Framed) => ReactNode;
}

/** What else than the faces a person can be handed: a child's three hills. Given once by `app`, as no feature knows another. */
export const HandedTask = createContext<ComponentType<TaskProps> | null>(null);
