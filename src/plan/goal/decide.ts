import type { Decide } from '../decision.ts';
import { orNothing, type PictureRef, type Words } from '../shapes.ts';
import { about, fresh, known, needs, past, rewrite, said, short, strictly, type Trouble } from '../strict.ts';
import type { ScaleEnds } from './facts.ts';

export interface NewGoal {
  goal: string;
  /** what will be different */
  different: Words;
  worries?: readonly string[] | undefined;
  children?: readonly string[] | undefined;
  /** what we will see that lets us stop */
  see?: Words | undefined;
  /** how long it must be seen */
  howLong?: Words | undefined;
  picture?: PictureRef | undefined;
  scale?: ScaleEnds | undefined;
  /** I7: what else stood with it in the pasted plan it came from */
  pasted?: Words[] | undefined;
}

/** G1: what will be different. G4: tied to worries of this plan. */
export const setGoal: Decide<NewGoal> = (plan, request) =>
  strictly(
    [
      fresh(plan, 'goals', request.goal),
      needs(request.different, 'G1', 'goal-empty'),
      short(request.see, request.howLong, ...(request.pasted ?? [])),
      request.scale ? worded(request.scale) : null,
      known(plan, 'worries', ...(request.worries ?? [])),
      known(plan, 'people', ...(request.children ?? [])),
    ],
    () => [
      {
        type: 'goal-set',
        ...request,
        worries: [...(request.worries ?? [])],
        children: [...(request.children ?? [])],
        see: said(request.see),
        howLong: said(request.howLong),
      },
    ],
  );

export const rewordGoal: Decide<{ goal: string; different: Words }> = (plan, request) =>
  about(plan, 'goals', request.goal, (found) =>
    strictly([needs(request.different, 'G1', 'goal-empty')], () =>
      rewrite(found.different, request.different, (replaces) => ({
        type: 'goal-reworded',
        ...request,
        replaces,
      })),
    ),
  );

/** What we will see that lets us stop; emptied, nothing is said of it any more (R16). */
export const rewordGoalSign: Decide<{ goal: string; see: Words }> = (plan, request) =>
  about(plan, 'goals', request.goal, (found) =>
    strictly([short(request.see)], () =>
      rewrite(found.see, orNothing(request.see), (replaces) => ({
        type: 'goal-sign-reworded',
        ...request,
        replaces,
      })),
    ),
  );

/** How long it must be seen; emptied, nothing is said of it any more (R16). */
export const rewordGoalLength: Decide<{ goal: string; howLong: Words }> = (plan, request) =>
  about(plan, 'goals', request.goal, (found) =>
    strictly([short(request.howLong)], () =>
      rewrite(found.howLong, orNothing(request.howLong), (replaces) => ({
        type: 'goal-length-reworded',
        ...request,
        replaces,
      })),
    ),
  );

/** W14: for which children; nobody named is the whole family. */
export const nameGoalChildren: Decide<{ goal: string; children: readonly string[] }> = (plan, request) =>
  about(plan, 'goals', request.goal, (found) =>
    strictly([known(plan, 'people', ...request.children)], () =>
      rewrite(found.children, request.children, (replaces) => ({
        type: 'goal-children-named',
        goal: request.goal,
        children: [...request.children],
        replaces,
      })),
    ),
  );

export const chooseGoalPicture: Decide<{ goal: string; picture: PictureRef | null }> = (plan, request) =>
  about(plan, 'goals', request.goal, (found) =>
    strictly([], () =>
      rewrite(found.picture, request.picture, (replaces) => ({
        type: 'goal-picture-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/**
 * G2: the question and both ends, in the family's words; null takes them off (R16). Rounds already asked keep the words they
 * were asked in.
 */
export const wordScale: Decide<{ goal: string; scale: ScaleEnds | null }> = (plan, request) =>
  about(plan, 'goals', request.goal, (found) =>
    strictly([request.scale && worded(request.scale)], () =>
      rewrite(found.scale, request.scale, (replaces) => ({
        type: 'goal-scale-worded',
        ...request,
        replaces,
      })),
    ),
  );

export const linkGoalToWorries: Decide<{ goal: string; worries: readonly string[] }> = (plan, request) =>
  about(plan, 'goals', request.goal, (found) =>
    strictly([known(plan, 'worries', ...request.worries)], () =>
      rewrite(found.worries, request.worries, (replaces) => ({
        type: 'goal-linked-to-worries',
        goal: request.goal,
        worries: [...request.worries],
        replaces,
      })),
    ),
  );

export const reachGoal: Decide<{ goal: string; how?: Words | undefined; on?: string | undefined }> = (
  plan,
  { goal, how, on },
  { today },
) =>
  about(plan, 'goals', goal, ({ ended }) =>
    strictly([short(how), past(on, today)], () =>
      ended?.reached ? [] : [{ type: 'goal-reached', goal, on: on ?? today, how: said(how) }],
    ),
  );

/** G3: a goal is given up with a reason. */
export const giveUpGoal: Decide<{ goal: string; because: Words; on?: string | undefined }> = (
  plan,
  { goal, because, on },
  { today },
) =>
  about(plan, 'goals', goal, ({ ended }) =>
    strictly([needs(because, 'G3', 'ending-needs-reason'), past(on, today)], () =>
      ended && !ended.reached ? [] : [{ type: 'goal-given-up', goal, on: on ?? today, because }],
    ),
  );

export const reopenGoal: Decide<{ goal: string }> = (plan, { goal }) =>
  about(plan, 'goals', goal, ({ ended }) =>
    strictly([], () => (ended ? [{ type: 'goal-reopened', goal }] : [])),
  );

const worded = (scale: ScaleEnds): Trouble =>
  needs(scale.question, 'G2', 'scale-words-empty') ??
  needs(scale.ten, 'G2', 'scale-words-empty') ??
  needs(scale.zero, 'G2', 'scale-words-empty');
