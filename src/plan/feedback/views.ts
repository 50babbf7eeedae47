import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { Given } from './facts.ts';
import type { Sitting } from './sitting.ts';

export interface GivenOn {
  readonly given: Given;
  readonly on: string;
  readonly sitting: string;
}

/** One person's sittings, the oldest first. */
export const sittingsOf = (plan: Plan, person: string): Sitting[] =>
  Object.values(plan.sittings)
    .filter((sitting) => sitting.person === person)
    .sort((a, b) => compare(a.on, b.on));

/** The latest answer of one person to each question; a skip is a skip and never a low answer (F2). */
export function latestFeedback(plan: Plan, person: string): Map<string, GivenOn> {
  const latest = new Map<string, GivenOn>();
  for (const sitting of sittingsOf(plan, person)) {
    for (const [question, given] of Object.entries(sitting.given)) {
      latest.set(question, { given, on: sitting.on, sitting: sitting.id });
    }
  }
  return latest;
}

/** One person's answers to one question over time, the oldest first. */
export const answersOver = (plan: Plan, person: string, question: string): GivenOn[] =>
  sittingsOf(plan, person).flatMap((sitting) => {
    const given = Object.hasOwn(sitting.given, question) ? sitting.given[question] : undefined;
    return given ? [{ given, on: sitting.on, sitting: sitting.id }] : [];
  });

/** F5: who may see a sitting, as the person chose before answering. */
export function maySee(sitting: Sitting, viewer: 'worker' | 'manager' | 'anyone'): boolean {
  if (viewer === 'worker') return true;
  return viewer === 'manager' ? sitting.seenBy !== 'worker' : sitting.seenBy === 'everyone';
}

/** F4: sittings with a reply this person has not been shown yet. */
export const repliesToShow = (plan: Plan, person: string): Sitting[] =>
  sittingsOf(plan, person).filter((sitting) => sitting.replies.length > 0 && !sitting.replyShown);

/** Finished sittings that call for a reply: something was said, or a sad face chosen, and nobody replied yet. */
export const awaitingReply = (plan: Plan): Sitting[] =>
  Object.values(plan.sittings)
    .filter((sitting) => sitting.finished && sitting.replies.length === 0)
    .filter((sitting) => sitting.said.length > 0 || Object.values(sitting.given).some(isSad))
    .sort((a, b) => compare(a.on, b.on));

/** The two sad faces. A skip, a *?* or a number is no face (F2). */
export const isSad = (given: Given): boolean => given.kind === 'face' && given.face <= 2;
