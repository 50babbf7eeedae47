import type { IsoDate } from '../../lib/day.ts';
import { crossedLines } from '../bottom-line/views.ts';
import type { Delay } from '../drift/delay.ts';
import { openGoals } from '../goal/views.ts';
import { now } from '../held.ts';
import { nextMeeting, openMeetingOf } from '../meeting/views.ts';
import { notTold } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { planBsInUse } from '../plan-b/views.ts';
import type { PictureRef, Words } from '../shapes.ts';
import type { Step } from '../step/step.ts';
import { lateSteps, openSteps, stepDue } from '../step/views.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import { firstWaiting } from './first-waiting.ts';

export type NextKind =
  | 'plan-b'
  | 'must-do-crossed'
  | 'tell'
  | 'late-step'
  | 'stuck-step'
  | 'open-meeting'
  | 'unblock'
  | 'meeting'
  | 'step'
  | 'write-goal'
  | 'write-step';

/** The one thing to do next for a family. Its sentence is the screen's; the words are the plan's. */
export interface Next {
  readonly kind: NextKind;
  /** the thing's id, or the person's for 'tell'; null where there is none */
  readonly id: string | null;
  readonly words: Words | null;
  readonly picture: PictureRef | null;
  /** the day it is, or was, for */
  readonly date: string | null;
  /** names of the people it is about */
  readonly people: readonly string[];
  /** what holds the plan up and the smallest thing that would unblock it; of 'unblock' alone */
  readonly waits: Pick<Delay, 'cause' | 'unblock'> | null;
}

/**
 * V2: what is next, the gravest first: plan B in use, a must-do crossed, a parent nobody told, a late step, a
 * stuck step; then a meeting under way; then what else waits (Y1), what touches the child first; then whatever comes
 * first by its day.
 */
export function whatIsNext(plan: Plan, rules: RuleSets, today: IsoDate): Next {
  const [planB] = planBsInUse(plan);
  if (planB) {
    const { then, by } = now(planB.turning);
    const used = planB.used.find((use) => use.over === null);
    return {
      ...nothing,
      kind: 'plan-b',
      id: planB.id,
      words: then,
      picture: now(planB.picture),
      date: used?.on ?? null,
      people: by ? names(plan, [by]) : [],
    };
  }
  const [line] = crossedLines(plan);
  if (line)
    return {
      ...nothing,
      kind: 'must-do-crossed',
      id: line.id,
      words: now(line.must),
      picture: now(line.picture),
    };
  const [untold] = notTold(plan, today);
  if (untold)
    return {
      ...nothing,
      kind: 'tell',
      id: untold.person.id,
      date: plan.family?.opened ?? null,
      people: [now(untold.person.name)],
    };
  const [late] = lateSteps(plan, today);
  if (late) return ofStep(plan, 'late-step', late);
  const stuck = openSteps(plan).find((step) => now(step.progress).to === 'stuck');
  if (stuck) return ofStep(plan, 'stuck-step', stuck);
  const open = openMeetingOf(plan);
  if (open) return { ...nothing, kind: 'open-meeting', id: open.id, date: open.on };
  const waiting = firstWaiting(plan, rules, today);
  if (waiting) return ofDelay(plan, waiting);
  return soonest(plan, today);
}

function soonest(plan: Plan, today: string): Next {
  const meeting = nextMeeting(plan, today);
  const step = openSteps(plan)[0];
  const due = step ? stepDue(step) : null;
  if (meeting && (due === null || meeting <= due)) return { ...nothing, kind: 'meeting', date: meeting };
  if (step) return ofStep(plan, 'step', step);
  return { ...nothing, kind: openGoals(plan).length === 0 ? 'write-goal' : 'write-step' };
}

const nothing = { id: null, words: null, picture: null, date: null, people: [], waits: null };

const ofStep = (plan: Plan, kind: NextKind, step: Step): Next => ({
  ...nothing,
  kind,
  id: step.id,
  words: now(step.sentence),
  picture: now(step.picture),
  date: stepDue(step),
  people: names(plan, now(step.who)),
});

const ofDelay = (plan: Plan, { cause, unblock, about, from }: Delay): Next => ({
  ...nothing,
  kind: 'unblock',
  id: about?.id ?? null,
  date: from,
  people: about?.room === 'people' ? names(plan, [about.id]) : [],
  waits: { cause, unblock },
});

const names = (plan: Plan, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const person = Object.hasOwn(plan.people, id) ? plan.people[id] : undefined;
    return person ? [now(person.name)] : [];
  });
