import { find } from '../find.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { Given, Question } from './facts.ts';
import type { Sitting } from './sitting.ts';

/** F7: the answers of a sitting that may mean somebody is not safe, each with its question. */
export const unsafeAnswers = (sitting: Sitting): { question: Question; given: Given }[] =>
  sitting.asked.flatMap((question) => {
    const given = find(sitting.given, question.id);
    return given?.kind === 'face' && given.face <= question.unsafe ? [{ question, given }] : [];
  });

export const isUnsafe = (sitting: Sitting): boolean => unsafeAnswers(sitting).length > 0;

/**
 * F7: sittings with such an answer about which nobody has written down a decision, the oldest first; finished or not, since
 * a child who is scared may stop in the middle.
 */
export const awaitingDecision = (plan: Plan): Sitting[] =>
  Object.values(plan.sittings)
    .filter((sitting) => isUnsafe(sitting) && sitting.decisions.length === 0)
    .sort((a, b) => compare(a.on, b.on));
