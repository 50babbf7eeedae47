import type { BottomLine } from '../bottom-line/bottom-line.ts';
import { bottomLines } from '../bottom-line/views.ts';
import { find } from '../find.ts';
import { now } from '../held.ts';
import { everyone } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { stepsOf } from '../step/views.ts';
import { shownWishesOf } from '../wish/views.ts';
import { type HelperOnCopy, ownPart } from './helper-on-copy.ts';
import { type HillOnCopy, hillsOnCopy } from './hill-on-copy.ts';
import { type StepOnCopy, stepOnCopy } from './step-on-copy.ts';

export interface MustDoOnCopy {
  readonly id: string;
  readonly must: Words;
  readonly picture: PictureRef | null;
}

export interface PersonCopy {
  /** by day promised; everything this person does and nothing anybody else does */
  readonly steps: readonly StepOnCopy[];
  /** must-dos are for everyone */
  readonly mustDos: readonly MustDoOnCopy[];
  /** what they do to help; null for whoever is not of the network */
  readonly part: HelperOnCopy | null;
  /** what this person wishes and wants everybody to know (G8) */
  readonly wishes: readonly Words[];
  /** what a child told that was shared with this person, or with everybody (E6) */
  readonly told: readonly HillOnCopy[];
  readonly ring: Ring | null;
  /** how many entries the plan had when this copy was made */
  readonly version: number;
}

/** Who to ring when something is not clear; the number is null when nobody wrote it down. */
export interface Ring {
  readonly name: string;
  readonly phone: string | null;
}

/** V6: one person's page: their own steps, the must-dos, what they themselves said, who to ring. */
export const personCopy = (plan: Plan, person: string, today: string): PersonCopy => ({
  steps: stepsOf(plan, person).map((step) => stepOnCopy(plan, step, today, (one) => one === person)),
  mustDos: bottomLines(plan).map(mustDoOnCopy),
  part: ownPart(find(plan.people, person)),
  wishes: shownWishesOf(plan, person).map(({ words }) => now(words)),
  told: hillsOnCopy(plan, person),
  ring: whoToRing(plan, person),
  version: plan.version,
});

/** A must-do as a copy holds it: not who looked, nor what was found. */
export const mustDoOnCopy = (line: BottomLine): MustDoOnCopy => ({
  id: line.id,
  must: now(line.must),
  picture: now(line.picture),
});

/** The first worker with a number, else the first worker; nobody rings themselves. */
export function whoToRing(plan: Plan, person: string | null): Ring | null {
  const workers = everyone(plan).filter(({ id, role }) => role === 'worker' && id !== person);
  const worker = workers.find(({ phone }) => (now(phone) ?? '').trim() !== '') ?? workers[0];
  if (worker === undefined) return null;
  const phone = now(worker.phone)?.trim() ?? '';
  return { name: now(worker.name), phone: phone === '' ? null : phone };
}
