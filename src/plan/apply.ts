import type { Entry } from './entry.ts';
import type { FactNamed, FactType } from './facts.ts';
import { find } from './find.ts';
import { type Held, write } from './held.ts';
import type { Plan, SetAsideReason } from './plan.ts';

/** What one kind of fact does to a plan; a reason instead of a plan sets the entry aside (R3). */
export type Applier<T extends FactType> = (plan: Plan, entry: Entry<T>) => Plan | SetAsideReason;
export type Appliers<T extends FactType> = { readonly [K in T]: Applier<K> };

/** Changes one thing on a shelf, or says that it is not there. The commonest applier but one. */
export function changes<T extends FactType, K extends Shelf>(
  shelf: K,
  idOf: (fact: FactNamed<T>) => string,
  how: (thing: Thing<K>, entry: Entry<T>, fact: FactNamed<T>) => Thing<K>,
): Applier<T> {
  return (plan, entry) => {
    const fact = entry.fact as FactNamed<T>;
    const id = idOf(fact);
    const thing = find(plan[shelf] as Readonly<Record<string, Thing<K>>>, id);
    if (!thing) return 'unknown-thing';
    return { ...plan, [shelf]: { ...plan[shelf], [id]: how(thing, entry, fact) } };
  };
}

/**
 * Writes one held field of one thing, replacing what the writer had seen (R4, R5). The commonest applier.
 * @param also what else changes with it, such as the list of all promises
 */
export function writes<T extends FactType, K extends Shelf, F extends HeldField<Thing<K>>>(
  shelf: K,
  idOf: (fact: FactNamed<T>) => string,
  field: F,
  value: (fact: FactNamed<T>) => HeldValue<Thing<K>, F>,
  also?: (thing: Thing<K>, entry: Entry<T>, fact: FactNamed<T>) => Partial<Thing<K>>,
): Applier<T> {
  return changes<T, K>(shelf, idOf, (thing, entry, fact) => ({
    ...thing,
    [field]: write(thing[field] as Held<HeldValue<Thing<K>, F>>, entry, value(fact), replacedBy(fact)),
    ...also?.(thing, entry, fact),
  }));
}

/** Puts a new thing on its shelf, or says that it stands there already. */
export function put<K extends Shelf>(plan: Plan, shelf: K, thing: Thing<K>): Plan | SetAsideReason {
  if (find(plan[shelf] as Readonly<Record<string, Thing<K>>>, thing.id)) return 'said-twice';
  return { ...plan, [shelf]: { ...plan[shelf], [thing.id]: thing } };
}

const replacedBy = (fact: object): readonly string[] =>
  'replaces' in fact && Array.isArray(fact.replaces) ? (fact.replaces as string[]) : [];

/** The latest answer of each person, in the order people first answered. */
export function answered<A extends { readonly person: string }>(
  before: readonly A[],
  answer: A,
): readonly A[] {
  const there = before.some((earlier) => earlier.person === answer.person);
  if (!there) return [...before, answer];
  return before.map((earlier) => (earlier.person === answer.person ? answer : earlier));
}

/** A list without the last thing that fits: what was written down by mistake and is taken back (H5). */
export function withoutLast<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const at = all.findLastIndex(fits);
  return at < 0 ? all : all.toSpliced(at, 1);
}

type Thing<K extends Shelf> = Plan[K][string];
type HeldField<T> = { [F in keyof T]-?: T[F] extends Held<unknown> ? F : never }[keyof T];
type HeldValue<T, F extends keyof T> = T[F] extends Held<infer V> ? V : never;

export type Shelf =
  | 'people'
  | 'worries'
  | 'goingWell'
  | 'goals'
  | 'wishes'
  | 'steps'
  | 'bottomLines'
  | 'planBs'
  | 'stones'
  | 'rounds'
  | 'sittings'
  | 'tellings'
  | 'hills'
  | 'meetings'
  | 'interpretings'
  | 'keyDays'
  | 'visits'
  | 'supervisions'
  | 'decisions'
  | 'closings'
  | 'broughtForward';
