import type { Entry } from './entry.ts';
import type { FactType } from './facts.ts';
import type { Plan, SetAsideReason } from './plan.ts';

/** What one kind of fact does to a plan; a reason instead of a plan sets the entry aside (R3). */
export type Applier<T extends FactType> = (plan: Plan, entry: Entry<T>) => Plan | SetAsideReason;
export type Appliers<T extends FactType> = { readonly [K in T]: Applier<K> };

/** Changes one thing in a shelf of things by its id, or says that it is not there. */
export function change<K extends Shelf, T extends Plan[K][string]>(
  plan: Plan,
  shelf: K,
  id: string,
  how: (thing: T) => T,
): Plan | SetAsideReason {
  const thing = plan[shelf][id] as T | undefined;
  if (!thing) return 'unknown-thing';
  return { ...plan, [shelf]: { ...plan[shelf], [id]: how(thing) } };
}

/** Puts a new thing on its shelf, or says that it stands there already. */
export function put<K extends Shelf>(plan: Plan, shelf: K, thing: Plan[K][string]): Plan | SetAsideReason {
  if (plan[shelf][thing.id]) return 'said-twice';
  return { ...plan, [shelf]: { ...plan[shelf], [thing.id]: thing } };
}

type Shelf =
  | 'people'
  | 'worries'
  | 'goingWell'
  | 'goals'
  | 'steps'
  | 'bottomLines'
  | 'planBs'
  | 'stones'
  | 'rounds'
  | 'sittings'
  | 'meetings';
