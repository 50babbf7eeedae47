import type { Applier } from './apply.ts';
import { applyBottomLine } from './bottom-line/apply.ts';
import { applyBroughtForward } from './brought-forward/apply.ts';
import { applyClosing } from './closing/apply.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Fact, FactType } from './facts.ts';
import { applyFamily } from './family/apply.ts';
import { applyFeedback } from './feedback/apply.ts';
import { find } from './find.ts';
import { applyGoal } from './goal/apply.ts';
import { applyGoingWell } from './going-well/apply.ts';
import { applyHills } from './hills/apply.ts';
import { isForEverybody } from './hills/views.ts';
import { applyInterpreter } from './interpreter/apply.ts';
import { applyKeyDay } from './key-day/apply.ts';
import { applyMeeting } from './meeting/apply.ts';
import { applyNetwork } from './network/apply.ts';
import { compare } from './order.ts';
import { applyPeople } from './people/apply.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { applyPlanB } from './plan-b/apply.ts';
import { applyRoad } from './road/apply.ts';
import { applyScale } from './scale/apply.ts';
import { applyStep } from './step/apply.ts';
import { applySupervision } from './supervision/apply.ts';
import { applyVisit } from './visit/apply.ts';
import { applyWish } from './wish/apply.ts';
import { applyWorry } from './worry/apply.ts';

const appliers = {
  ...applyFamily,
  ...applyPeople,
  ...applyNetwork,
  ...applyWorry,
  ...applyGoingWell,
  ...applyGoal,
  ...applyWish,
  ...applyStep,
  ...applyBottomLine,
  ...applyPlanB,
  ...applyRoad,
  ...applyScale,
  ...applyFeedback,
  ...applyHills,
  ...applyMeeting,
  ...applyInterpreter,
  ...applyKeyDay,
  ...applyVisit,
  ...applySupervision,
  ...applyClosing,
  ...applyBroughtForward,
};

/** One more entry, folded in. Total: an entry that makes no sense is set aside with its reason (R3). */
export function apply(plan: Plan, entry: AnyEntry): Plan {
  const counted = { ...plan, entries: plan.entries + 1, tip: entry.stamp };
  if ('newer' in entry) return { ...counted, newer: plan.newer + 1 };
  if ('odd' in entry) return aside(counted, entry.id, typeOf(entry.fact), entry.odd);
  if (!Object.hasOwn(appliers, entry.fact.type)) {
    return aside(counted, entry.id, entry.fact.type, 'unknown-fact');
  }
  const applier = appliers[entry.fact.type] as Applier<FactType>;
  const version = isChildsOrHidden(plan, entry.fact) ? plan.version : plan.version + 1;
  const next = applier({ ...counted, version }, entry as Entry);
  return typeof next === 'string' ? aside(counted, entry.id, entry.fact.type, next) : next;
}

/** Of somebody who helps: no copy says who asked them, what they were told, or how to reach them (A6). */
const ofHelperAlone: readonly FactType[] = ['helper-asked', 'helper-told-worry', 'helper-reach-said'];

/** How we do our own work: no copy holds it, so none may show by its number that it happened (V6). */
const ofOurWork = [
  'plan-kind-',
  'key-day-',
  'due-day-',
  'visit-',
  'minutes-',
  'supervision-',
  'decision-',
  'closing-',
  'plan-opened-again',
];

/** Faces, numbers, who interpreted (J7), and what a child agrees to: no copy may show, not even by its number, that they were given (V6). */
function isChildsOrHidden(plan: Plan, fact: Fact): boolean {
  if (ofHelperAlone.includes(fact.type)) return true;
  if (fact.type === 'helper-unsaid' && fact.what !== 'answer') return true;
  if (fact.type.startsWith('feedback-') || fact.type.startsWith('scale-')) return true;
  if (fact.type.startsWith('telling-') || fact.type.startsWith('interpreter-')) return true;
  if (ofOurWork.some((begin) => fact.type.startsWith(begin))) return true;
  // E7: sharing with everybody, or taking that back, changes what a copy may hold; with one person, only theirs.
  if (fact.type.startsWith('hill-') && 'hill' in fact && fact.hill !== undefined)
    return !('with' in fact && fact.with.kind === 'all') && !isForEverybody(find(plan.hills, fact.hill));
  // G8: a wish that is not for all is in no copy. Saying no to one that was changes what a copy may hold.
  if ('wish' in fact)
    return (
      !('forAll' in fact && fact.forAll) && !(find(plan.wishes, fact.wish)?.forAll.heads[0].value ?? false)
    );
  return 'agreement' in fact && find(plan.people, fact.agreement.person)?.role === 'child';
}

function aside(plan: Plan, entry: string, type: string, reason: Plan['setAside'][number]['reason']): Plan {
  return { ...plan, setAside: [...plan.setAside, { entry, type, reason }] };
}

function typeOf(fact: unknown): string {
  return typeof fact === 'object' && fact !== null && 'type' in fact ? String(fact.type) : '?';
}

/** Entries in the record's order (R2): by stamp, then id; each id once. */
export function inOrder(entries: Iterable<AnyEntry>): AnyEntry[] {
  const once = new Map<string, AnyEntry>();
  for (const entry of entries) if (!once.has(entry.id)) once.set(entry.id, entry);
  return [...once.values()].sort((a, b) => compare(a.stamp, b.stamp) || compare(a.id, b.id));
}

/** The plan that these entries make. The same set in any order, any number of times, gives the same plan (R2). */
export function fold(id: string, entries: Iterable<AnyEntry>): Plan {
  return inOrder(entries).reduce(apply, emptyPlan(id));
}

/**
 * The plan as it was known at a moment: only what had been written by then (R7).
 * @param moment ISO date-time; an ISO date means the end of that day on the tablet that wrote.
 */
export function foldUntil(id: string, entries: Iterable<AnyEntry>, moment: string): Plan {
  const known = (entry: AnyEntry) =>
    moment.length === 10
      ? entry.written.slice(0, 10) <= moment
      : Date.parse(entry.written) <= Date.parse(moment);
  return fold(id, [...entries].filter(known));
}
