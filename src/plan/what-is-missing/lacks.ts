import type { Shelf } from '../apply.ts';

/** How much hangs on it: nobody can rely on the plan without it; it cannot be seen whether it works; it will not last. */
export type Weight = 'rely' | 'see' | 'last';

/** How much hangs on each lack. The order of this list is the order on the screen. */
const weights = {
  'no-child': 'rely',
  'not-told': 'rely',
  'no-worry': 'rely',
  'no-goal': 'rely',
  'worry-without-goal': 'rely',
  'goal-without-step': 'rely',
  'step-without-person': 'rely',
  'step-without-day': 'rely',
  'no-bottom-line': 'rely',
  'bottom-line-unchecked': 'rely',
  'no-plan-b': 'rely',
  'bottom-line-without-plan-b': 'rely',
  'plan-b-without-person': 'rely',
  'plan-b-without-days': 'rely',
  'no-network': 'rely',
  'helper-not-told': 'rely',
  'worry-without-who': 'see',
  'worry-without-could': 'see',
  'goal-without-see': 'see',
  'goal-without-how-long': 'see',
  'goal-without-scale': 'see',
  'goal-without-numbers': 'see',
  'step-without-know': 'see',
  'step-unchecked': 'see',
  'bottom-line-without-reason': 'see',
  'bottom-line-without-know': 'see',
  'plan-b-untested': 'see',
  'no-meeting': 'see',
  'child-not-asked': 'see',
  'parent-not-asked': 'see',
  'helper-told-before': 'see',
  'no-road': 'last',
  'no-goodbye': 'last',
  'stone-without-number': 'last',
  'stone-without-if-not': 'last',
  'helper-not-asked': 'last',
  'helper-not-answered': 'last',
  'helper-without-task': 'last',
  'helper-without-free': 'last',
  'helper-unreachable': 'last',
} as const satisfies Readonly<Record<string, Weight>>;

export type Lack = keyof typeof weights;

export interface Missing {
  readonly what: Lack;
  /** where to mend it: the room, and the thing if it is one thing's lack */
  readonly room: Shelf;
  readonly id: string | null;
  /** whole days, for somebody not told */
  readonly days?: number;
}

/** One kind of lack with every thing that lacks it, as it stands on the screen. */
export interface MissingKind {
  readonly what: Lack;
  readonly weight: Weight;
  readonly missing: readonly Missing[];
}

/** Everything a plan can lack, the weightiest first. */
export const lackOrder: readonly Lack[] = Object.keys(weights) as Lack[];

/** V7: the same kind together, the weightiest kind first; within a kind as the plan has them. */
export const byWeight = (missing: readonly Missing[]): MissingKind[] =>
  lackOrder.flatMap((what) => {
    const some = missing.filter((one) => one.what === what);
    return some.length === 0 ? [] : [{ what, weight: weights[what], missing: some }];
  });

/** The kinds of one room's things: every thing that lacks it, under the name of what it lacks. */
export const lacking =
  (room: Shelf) =>
  <T extends { readonly id: string }>(things: readonly T[], lacks: Lacks<T>): Missing[] =>
    (Object.entries(lacks) as [Lack, (thing: T) => boolean][]).flatMap(([what, lacks]) =>
      things.filter(lacks).map(({ id }) => ({ what, room, id })),
    );
type Lacks<T> = { readonly [what in Lack]?: (thing: T) => boolean };

/** A lack of the whole plan. */
export const wholly = (lacks: boolean, what: Lack, room: Shelf): Missing[] =>
  lacks ? [{ what, room, id: null }] : [];
