import type { IsoDate } from '../../lib/day.ts';
import type { Shelf } from '../apply.ts';
import { nextLook } from '../bottom-line/next-look.ts';
import { bottomLines } from '../bottom-line/views.ts';
import { wantsReply } from '../feedback/views.ts';
import { now } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import { openUse, planBDue } from '../plan-b/due.ts';
import { standingPlanBs } from '../plan-b/views.ts';
import { stonesInOrder } from '../road/views.ts';
import { firstPromise, isOpenStep, stepDue } from '../step/views.ts';
import type { RuleSets } from '../timescales/rule-sets.ts';
import type { AgreedEvent, Due } from './due.ts';
import { closedOn } from './happened.ts';

interface Agreed {
  readonly event: AgreedEvent;
  readonly room: Shelf;
  readonly id: string;
  readonly by: IsoDate | null;
  readonly promised?: IsoDate | null | undefined;
  readonly done: IsoDate | null;
}

/** T15: what people agreed in the plan itself, with a day. */
export function agreedDues(plan: Plan, ruleSets: RuleSets): Due[] {
  const closed = closedOn(plan);
  const agreed = [
    ...steps(plan),
    ...stones(plan),
    ...planBs(plan, ruleSets),
    ...nextMeeting(plan),
    ...plannedVisits(plan),
    ...replies(plan),
    ...looks(plan),
  ];
  return agreed.flatMap(({ event, room, id, by, promised = null, done }) =>
    by === null
      ? []
      : [
          {
            id: `${event} ${id}`,
            event,
            from: null,
            since: null,
            about: { room, id },
            by,
            promised: promised === by ? null : promised,
            limit: null,
            done,
            ended: done === null ? closed : null,
          },
        ],
  );
}

const steps = (plan: Plan): Agreed[] =>
  Object.values(plan.steps)
    .filter((step) => step.retired === null)
    .map((step) => ({
      event: 'step',
      room: 'steps',
      id: step.id,
      by: stepDue(step),
      promised: firstPromised(step),
      done: isOpenStep(step) ? null : now(step.progress).on,
    }));

/** S7: the first promise of a day. */
const firstPromised = (step: Plan['steps'][string]): IsoDate | null => {
  const when = firstPromise(step)?.when ?? null;
  return when === null ? null : when.kind === 'by' ? when.date : (when.until ?? null);
};

const stones = (plan: Plan): Agreed[] =>
  stonesInOrder(plan).map((stone) => ({
    event: 'stone',
    room: 'stones',
    id: stone.id,
    by: now(stone.by),
    promised: stone.promises[0]?.by,
    done: now(stone.reached)?.on ?? null,
  }));

const planBs = (plan: Plan, ruleSets: RuleSets): Agreed[] =>
  standingPlanBs(plan).map((planB) => ({
    event: 'plan-b',
    room: 'planBs',
    id: planB.id,
    by: planBDue(plan, planB, ruleSets),
    done: openUse(planB)?.done?.on ?? null,
  }));

/** The day set for the next meeting, as long as none was held since. */
const nextMeeting = (plan: Plan): Agreed[] => {
  const last = Object.values(plan.meetings)
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
    .at(-1);
  return last ? [{ event: 'meeting', room: 'meetings', id: last.id, by: last.next, done: null }] : [];
};

const plannedVisits = (plan: Plan): Agreed[] =>
  Object.values(plan.visits)
    .filter(({ calledOff, planned }) => calledOff === null && planned.length > 0)
    .map(({ id, planned, made, missed }) => ({
      event: 'planned-visit',
      room: 'visits',
      id,
      by: planned.at(-1) ?? null,
      promised: planned[0],
      done: made?.on ?? missed?.on ?? null,
    }));

const replies = (plan: Plan): Agreed[] =>
  Object.values(plan.sittings)
    .filter(wantsReply)
    .map(({ id, due, replies: given }) => ({
      event: 'reply',
      room: 'sittings',
      id,
      by: due.until,
      done: given[0]?.on ?? null,
    }));

const looks = (plan: Plan): Agreed[] =>
  bottomLines(plan).map((line) => ({
    event: 'bottom-line-look',
    room: 'bottomLines',
    id: line.id,
    by: nextLook(line),
    done: null,
  }));
