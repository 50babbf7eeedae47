import { addDays } from '../../lib/day.ts';
import { closedSince } from '../closing/views.ts';
import { conflicts } from '../conflicts/conflicts.ts';
import { type DueInShort, dueLines, inShort } from '../due/due-lines.ts';
import { dues, openDues } from '../due/dues.ts';
import type { Family } from '../family/family.ts';
import { now } from '../held.ts';
import { lastMoved } from '../movement/movement.ts';
import { type Next, whatIsNext } from '../movement/what-is-next.ts';
import type { Looks, Role } from '../people/facts.ts';
import { children, everyone, notTold } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { openSteps } from '../step/views.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';

/** What the list of families shows of one plan. Plain JSON, small; sealed and disposable (design §1). */
export interface Summary {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly opened: string | null;
  /** whose bank holidays count */
  readonly nation: Family['nation'];
  /** X7: the day it was closed; null while it is open */
  readonly closed: string | null;
  /** children and parents, at most four; `more` counts the rest of them */
  readonly faces: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly looks: Looks | null;
  }[];
  readonly more: number;
  /** as it was on the day of `today` below */
  readonly next: Next;
  readonly today: string;
  readonly lastMoved: string | null;
  /** birthdays of the children already born; due dates of the others */
  readonly born: readonly string[];
  readonly due: readonly string[];
  /** T15: what is due and not done, the earliest first: all that has passed, and the days DUE_AHEAD from `today` on */
  readonly dues: readonly DueInShort[];
  /** parents nobody told; days are counted from `opened` when shown */
  readonly notTold: readonly string[];
  readonly counts: {
    readonly openSteps: number;
    readonly entries: number;
    readonly setAside: number;
    readonly newer: number;
    readonly conflicts: number;
  };
  /** stamp of the last entry it was made from */
  readonly tip: string;
}

const MOST_FACES = 4;

/** So many days ahead the week view and the calendar can look. */
export const DUE_AHEAD = 100;

/** V3: a plan's summary. Days are stored, not distances, so that *days ago* is right whenever it is shown. */
export function summarise(plan: Plan, today: string, ruleSets: RuleSets): Summary {
  const ahead = addDays(today, DUE_AHEAD);
  const open = openDues(dues(plan, ruleSets, today)).filter(({ by }) => by <= ahead);
  const faces = everyone(plan).filter(({ role }) => role === 'child' || role === 'parent');
  const days = (of: (typeof faces)[number][], field: 'born' | 'due') =>
    of.flatMap((one) => now(one[field]) ?? []);
  return {
    id: plan.id,
    name: plan.family ? now(plan.family.name) : '',
    language: plan.family ? now(plan.family.language) : 'en-GB',
    opened: plan.family?.opened ?? null,
    nation: plan.family?.nation ?? 'england',
    closed: closedSince(plan)?.on ?? null,
    faces: faces
      .slice(0, MOST_FACES)
      .map(({ id, name, role, looks }) => ({ id, name: now(name), role, looks: now(looks) })),
    more: Math.max(0, faces.length - MOST_FACES),
    next: whatIsNext(plan, ruleSets, today),
    today,
    lastMoved: lastMoved(plan),
    born: days(children(plan), 'born'),
    due: days(
      children(plan).filter((child) => now(child.born) === null),
      'due',
    ),
    dues: dueLines(plan, open).map(inShort),
    notTold: notTold(plan, today).map(({ person }) => now(person.name)),
    counts: {
      openSteps: openSteps(plan).length,
      entries: plan.entries,
      setAside: plan.setAside.length,
      newer: plan.newer,
      conflicts: conflicts(plan).length,
    },
    tip: plan.tip,
  };
}
