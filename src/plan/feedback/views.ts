import { find } from '../find.ts';
import { compare } from '../order.ts';
import { nameOf } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import type { Given, Question } from './facts.ts';
import { isUnsafe } from './safety.ts';
import type { Sitting } from './sitting.ts';

/** One person's sittings, the oldest first. */
export const sittingsOf = (plan: Plan, person: string): Sitting[] =>
  Object.values(plan.sittings)
    .filter((sitting) => sitting.person === person)
    .sort((a, b) => compare(a.on, b.on));

/** One time somebody was asked, and what they answered; null: it was not asked then, or the tablet came back before. */
export interface TrendPoint {
  readonly sitting: string;
  readonly on: string;
  readonly given: Given | null;
  /** a face's words at that time */
  readonly answer: Question['answer'];
}

export interface Trend {
  readonly question: Question;
  readonly points: readonly TrendPoint[];
}

/**
 * F9: what one person answered to each question, time after time: one point for each sitting, the same sittings in every
 * row. Questions of the latest sitting come first, then those asked only earlier.
 * @param sittings of one person, the oldest first: all of them, or those somebody may see (F5)
 */
export function trendsOf(sittings: readonly Sitting[]): Trend[] {
  const questions = new Map<string, Question>();
  for (const sitting of [...sittings].reverse()) {
    for (const question of askedIn(sitting)) {
      if (!questions.has(question.id)) questions.set(question.id, question);
    }
  }
  return [...questions.values()].map((question) => ({
    question,
    points: sittings.map((sitting) => ({
      sitting: sitting.id,
      on: sitting.on,
      given: find(sitting.given, question.id) ?? null,
      answer: askedIn(sitting).find(({ id }) => id === question.id)?.answer ?? question.answer,
    })),
  }));
}

/** The questions of a sitting, and whatever else was answered in it: nothing anybody said is left out. */
function askedIn(sitting: Sitting): Question[] {
  const ids = new Set(sitting.asked.map(({ id }) => id));
  const others = Object.entries(sitting.given).filter(([id]) => !ids.has(id));
  return [...sitting.asked, ...others.map(([id, given]) => ({ id, answer: kindOf(given), unsafe: 0 }))];
}

const kindOf = ({ kind }: Given): Question['answer'] =>
  kind === 'number' || kind === 'people' ? kind : 'yes-no';

/** The people somebody named as those who must not see a sitting. */
export const mustNotSee = (sitting: Sitting): readonly string[] =>
  sitting.asked.flatMap(({ id, answer }) => {
    const given = answer === 'people' ? find(sitting.given, id) : undefined;
    return given?.kind === 'people' ? given.people : [];
  });

/**
 * F5: who may see a sitting, as the person chose before answering. Where one of the plan must not, or an answer may mean that
 * somebody is not safe (F7), it is not for all.
 */
export function maySee(sitting: Sitting, viewer: 'worker' | 'manager' | 'anyone'): boolean {
  if (viewer === 'worker') return true;
  if (viewer === 'manager') return sitting.seenBy !== 'worker';
  return sitting.seenBy === 'everyone' && mustNotSee(sitting).length === 0 && !isUnsafe(sitting);
}

/** F4: sittings with a reply this person has not been shown yet. */
export const repliesToShow = (plan: Plan, person: string): Sitting[] =>
  sittingsOf(plan, person).filter((sitting) => sitting.replies.length > 0 && !sitting.replyShown);

export interface ReplyDue {
  readonly sitting: Sitting;
  readonly until: string;
  /** who replies, by name */
  readonly who: string;
  readonly overdue: boolean;
}

/** F8: sittings that call for a reply – something was said, or an answer was low – and have none, the most urgent first. */
export const repliesDue = (plan: Plan, today: string): ReplyDue[] =>
  Object.values(plan.sittings)
    .filter((sitting) => sitting.replies.length === 0 && wantsReply(sitting))
    .map((sitting) => ({
      sitting,
      until: sitting.due.until,
      who: nameOf(plan, sitting.due.who) ?? sitting.by,
      overdue: sitting.due.until < today,
    }))
    .sort((a, b) => compare(a.until, b.until) || compare(a.sitting.on, b.sitting.on));

/** F8: somebody said or drew something, or answered low. */
export const wantsReply = (sitting: Sitting): boolean =>
  sitting.said.length > 0 ||
  Object.values(sitting.given).some(
    (given) => isLow(given) || given.kind === 'said' || given.kind === 'drawn',
  );

/** F8: below the middle: the two sad faces, and the numbers 0 to 4. A skip or a *?* is no answer and so never low (F2). */
export function isLow(given: Given): boolean {
  if (given.kind === 'face') return given.face <= 2;
  return given.kind === 'number' && given.number <= 4;
}
