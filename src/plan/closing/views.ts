import type { IsoDate } from '../../lib/day.ts';
import { find } from '../find.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { Decision } from '../supervision/supervision.ts';
import { closesHere } from '../timescales/plan-kinds.ts';
import type { Closing } from './closing.ts';
import { standingDecisions } from './settled.ts';

/** X6: no, where it is, or may be, of a kind whose end is not for a tablet to write. */
export function mayCloseHere({ family }: Plan): 'yes' | 'kind-not-said' | 'not-from-here' {
  // Where two people said different kinds apart, both count.
  const kinds = family ? family.kind.heads.map(({ value }) => value) : [];
  const said = kinds.filter((kind) => kind !== null);
  if (!said.every(closesHere)) return 'not-from-here';
  return said.length > 0 ? 'yes' : 'kind-not-said';
}

/** Closings proposed, the latest first. */
export const closings = (plan: Plan): Closing[] =>
  Object.values(plan.closings).sort(
    (a, b) => compare(b.on, a.on) || compare(b.written, a.written) || compare(b.id, a.id),
  );

/** X1: the closing that somebody proposes and nobody has decided yet; a decision taken back leaves it open again. */
export const closingUnderWay = (plan: Plan): Closing | undefined =>
  closings(plan).find((one) => !one.withdrawn && one.decided === null);

export interface ClosedSince {
  /** the day it was closed */
  readonly on: IsoDate;
  readonly decision: Decision;
  readonly closing: Closing;
  /** every closing that keeps it closed: two tablets may have closed it apart */
  readonly closings: readonly string[];
}

/** X7: since when the plan is closed and by whose decision; null while it is open. */
export function closedSince(plan: Plan): ClosedSince | null {
  const again = new Set(plan.openedAgain.map(({ closing }) => closing));
  const closed = closings(plan).flatMap((closing) => {
    const decision = find(plan.decisions, closing.decided?.decision);
    return closing.decided?.close && decision && !closing.withdrawn && !again.has(closing.id)
      ? [{ closing, decision, on: closing.decided.on }]
      : [];
  });
  const [first] = closed;
  if (!first) return null;
  return {
    on: first.on,
    decision: first.decision,
    closing: first.closing,
    closings: closed.map(({ closing }) => closing.id),
  };
}

/** X8: the latest closing, where two people decided it in different ways, apart; the plan goes on until it is decided anew. */
export function decidedApart(plan: Plan): Closing | null {
  const [latest] = closings(plan);
  if (!latest || latest.withdrawn) return null;
  const ways = new Set(standingDecisions(plan, latest).map(({ decided }) => decided.close));
  return ways.size > 1 ? latest : null;
}
