import type { BottomLine } from './bottom-line/bottom-line.ts';
import type { BroughtForward } from './brought-forward/brought-forward.ts';
import type { Closing } from './closing/closing.ts';
import type { Family } from './family/family.ts';
import type { Sitting } from './feedback/sitting.ts';
import type { Goal } from './goal/goal.ts';
import type { GoingWell } from './going-well/going-well.ts';
import type { Hill, Telling } from './hills/hill.ts';
import type { Interpreting } from './interpreter/interpreting.ts';
import type { KeyDay, PromisedDue } from './key-day/key-day.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { Person } from './people/person.ts';
import type { PlanB } from './plan-b/plan-b.ts';
import type { Stone } from './road/stone.ts';
import type { Round } from './scale/round.ts';
import type { Words } from './shapes.ts';
import type { Step } from './step/step.ts';
import type { Decision, Supervision } from './supervision/supervision.ts';
import type { Visit } from './visit/visit.ts';
import type { Wish } from './wish/wish.ts';
import type { Worry } from './worry/worry.ts';

/** An entry that makes no sense where it stands: kept, shown with its reason, never thrown away (R3). */
export interface SetAside {
  readonly entry: string;
  readonly type: string;
  readonly reason: SetAsideReason;
}
export type SetAsideReason = 'unknown-thing' | 'said-twice' | 'unknown-fact' | 'unreadable-fact';

/** A plan: the fold of its entries. Disposable; the entries are not (R1). */
export interface Plan {
  readonly id: string;
  readonly family: Family | null;
  readonly people: Readonly<Record<string, Person>>;
  readonly worries: Readonly<Record<string, Worry>>;
  readonly goingWell: Readonly<Record<string, GoingWell>>;
  readonly goals: Readonly<Record<string, Goal>>;
  readonly wishes: Readonly<Record<string, Wish>>;
  readonly steps: Readonly<Record<string, Step>>;
  readonly bottomLines: Readonly<Record<string, BottomLine>>;
  readonly planBs: Readonly<Record<string, PlanB>>;
  readonly stones: Readonly<Record<string, Stone>>;
  readonly rounds: Readonly<Record<string, Round>>;
  readonly sittings: Readonly<Record<string, Sitting>>;
  readonly tellings: Readonly<Record<string, Telling>>;
  readonly hills: Readonly<Record<string, Hill>>;
  readonly meetings: Readonly<Record<string, Meeting>>;
  readonly interpretings: Readonly<Record<string, Interpreting>>;
  readonly keyDays: Readonly<Record<string, KeyDay>>;
  /** by event and what it runs from */
  readonly promisedDues: Readonly<Record<string, PromisedDue>>;
  readonly visits: Readonly<Record<string, Visit>>;
  readonly supervisions: Readonly<Record<string, Supervision>>;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly closings: Readonly<Record<string, Closing>>;
  /** days on which a closed plan was opened again */
  readonly openedAgain: readonly {
    readonly closing: string;
    readonly on: string;
    readonly because: Words;
  }[];
  readonly broughtForward: Readonly<Record<string, BroughtForward>>;
  readonly setAside: readonly SetAside[];
  /** entries written by a newer Waymark: kept, counted, applied after updating (R6) */
  readonly newer: number;
  /** how many entries are folded in, and the last one's stamp */
  readonly entries: number;
  /** how many of them change what a copy may hold: answers leave no trace in a copy, not even in its number (V6) */
  readonly version: number;
  readonly tip: string;
}

export const emptyPlan = (id: string): Plan => ({
  id,
  family: null,
  people: {},
  worries: {},
  goingWell: {},
  goals: {},
  wishes: {},
  steps: {},
  bottomLines: {},
  planBs: {},
  stones: {},
  rounds: {},
  sittings: {},
  tellings: {},
  hills: {},
  meetings: {},
  interpretings: {},
  keyDays: {},
  promisedDues: {},
  visits: {},
  supervisions: {},
  decisions: {},
  closings: {},
  openedAgain: [],
  broughtForward: {},
  setAside: [],
  newer: 0,
  entries: 0,
  version: 0,
  tip: '',
});
