import { now, others } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { Wish } from './wish.ts';

/** Wishes that stand, in the order they were said. */
export const wishes = (plan: Plan): Wish[] =>
  Object.values(plan.wishes).filter((wish) => wish.ended === null);

/** All wishes for a goal, those kept between a person and the worker too. */
export const wishesForGoal = (plan: Plan, goal: string): Wish[] =>
  wishes(plan).filter((wish) => now(wish.goal) === goal);

/** G9: the wishes a step answers, those kept between a person and the worker too. */
export const wishesForStep = (plan: Plan, step: string): Wish[] =>
  wishes(plan).filter((wish) => now(wish.steps).includes(step));

/**
 * G8: everybody may see it. Where two tablets heard two answers apart, it stays closed until somebody has asked the
 * person again.
 */
export const isForAll = (wish: Wish): boolean => now(wish.forAll) && others(wish.forAll).length === 0;

/** What family screens and paper may show of a goal's wishes. */
export const shownWishesForGoal = (plan: Plan, goal: string): Wish[] =>
  wishesForGoal(plan, goal).filter(isForAll);

/** What a person's own screen and page may show: others look at those too. */
export const shownWishesOf = (plan: Plan, person: string): Wish[] =>
  wishes(plan).filter((wish) => wish.person === person && isForAll(wish));
