import { type Decide, refuse } from '../decision.ts';
import { same } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { about, fresh, known, needs, past, rewrite, said, short, strictly, type Trouble } from '../strict.ts';
import { openUse } from './due.ts';
import type { Turning, Within } from './facts.ts';
import { isInUse } from './views.ts';

export interface TurningWords {
  /** IF: something anyone can see */
  seen: Words;
  /** THEN */
  then: Words;
  by?: string | undefined;
  within?: Within | undefined;
  tell?: readonly string[] | undefined;
}
export interface NewPlanB {
  planB: string;
  turning: TurningWords;
  picture?: PictureRef | undefined;
  /** the stone after which it leaves the road, and the stone where it comes back */
  leavesAfter?: string | undefined;
  comesBackAt?: string | undefined;
}

/** C1: if this is seen, then that. */
export const makePlanB: Decide<NewPlanB> = (plan, request) =>
  strictly(
    [
      fresh(plan, 'planBs', request.planB),
      ...turningTroubles(plan, request.turning),
      known(plan, 'stones', request.leavesAfter, request.comesBackAt),
    ],
    () => [{ type: 'plan-b-made', ...request, turning: whole(request.turning) }],
  );

export const rewordPlanB: Decide<{ planB: string; turning: TurningWords }> = (plan, { planB, turning }) =>
  about(plan, 'planBs', planB, (found) =>
    strictly(turningTroubles(plan, turning), () =>
      rewrite(found.turning, whole(turning), (replaces) => ({
        type: 'plan-b-reworded',
        planB,
        turning: whole(turning),
        replaces,
      })),
    ),
  );

export const choosePlanBPicture: Decide<{ planB: string; picture: PictureRef | null }> = (plan, request) =>
  about(plan, 'planBs', request.planB, (found) =>
    strictly([], () =>
      rewrite(found.picture, request.picture, (replaces) => ({
        type: 'plan-b-picture-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/** C5: where it leaves the road and where it comes back. */
export const placePlanB: Decide<{
  planB: string;
  leavesAfter?: string | undefined;
  comesBackAt?: string | undefined;
}> = (plan, { planB, leavesAfter, comesBackAt }) =>
  about(plan, 'planBs', planB, (found) =>
    strictly([known(plan, 'stones', leavesAfter, comesBackAt)], () =>
      rewrite(
        found.place,
        { leavesAfter: leavesAfter ?? null, comesBackAt: comesBackAt ?? null },
        (replaces) => ({ type: 'plan-b-placed', planB, leavesAfter, comesBackAt, replaces }),
      ),
    ),
  );

/** A trial run, and how it went. */
export const testPlanB: Decide<{ planB: string; words: Words; on?: string | undefined }> = (
  plan,
  { planB, words, on },
  { today },
) =>
  about(plan, 'planBs', planB, ({ tested }) =>
    strictly([needs(words, 'C2', 'plan-b-test-empty'), past(on, today)], () => {
      const day = on ?? today;
      const already = tested.some((one) => one.on === day && one.words.text === words.text);
      return already ? [] : [{ type: 'plan-b-tested', planB, on: day, words }];
    }),
  );

/** C2: it happened, and plan B is what we do now. */
export const usePlanB: Decide<{ planB: string; words?: Words | undefined; on?: string | undefined }> = (
  plan,
  { planB, words, on },
  { today },
) =>
  about(plan, 'planBs', planB, (found) =>
    strictly([short(words), past(on, today), found.ended ? refuse('C4', 'plan-b-ended') : null], () =>
      isInUse(found) ? [] : [{ type: 'plan-b-used', planB, on: on ?? today, words: said(words) }],
    ),
  );

/** C7: what plan B says was done, and who did it. Only while it is in use. */
export const carryOutPlanB: Decide<{
  planB: string;
  by: string;
  words?: Words | undefined;
  on?: string | undefined;
}> = (plan, { planB, by, words, on }, { today }) =>
  about(plan, 'planBs', planB, (found) =>
    strictly(
      [
        known(plan, 'people', by),
        short(words),
        past(on, today),
        isInUse(found) ? null : refuse('C7', 'plan-b-not-in-use'),
      ],
      () => {
        const done = { on: on ?? today, by, words: said(words) };
        const again = same(openUse(found)?.done, { ...done, words: done.words ?? null });
        return again ? [] : [{ type: 'plan-b-done', planB, ...done }];
      },
    ),
  );

/** C3: back on the road; says what happened. */
export const planBOver: Decide<{ planB: string; words: Words; on?: string | undefined }> = (
  plan,
  { planB, words, on },
  { today },
) =>
  about(plan, 'planBs', planB, (found) =>
    strictly(
      [
        needs(words, 'C3', 'plan-b-over-empty'),
        past(on, today),
        found.used.length === 0 ? refuse('C3', 'plan-b-not-in-use') : null,
      ],
      () => (isInUse(found) ? [{ type: 'plan-b-over', planB, on: on ?? today, words }] : []),
    ),
  );

/** C4: it ends with a reason. */
export const endPlanB: Decide<{ planB: string; because: Words; on?: string | undefined }> = (
  plan,
  { planB, because, on },
  { today },
) =>
  about(plan, 'planBs', planB, ({ ended }) =>
    strictly([needs(because, 'C4', 'ending-needs-reason'), past(on, today)], () =>
      ended ? [] : [{ type: 'plan-b-ended', planB, on: on ?? today, because }],
    ),
  );

/** C4: it is agreed again. */
export const reopenPlanB: Decide<{ planB: string }> = (plan, { planB }) =>
  about(plan, 'planBs', planB, ({ ended }) =>
    strictly([], () => (ended ? [{ type: 'plan-b-reopened', planB }] : [])),
  );

const turningTroubles = (plan: Plan, { seen, then, by, tell }: TurningWords): Trouble[] => [
  needs(seen, 'C1', 'plan-b-if-empty'),
  needs(then, 'C1', 'plan-b-then-empty'),
  known(plan, 'people', by, ...(tell ?? [])),
];

const whole = (turning: TurningWords): Turning => ({ ...turning, tell: [...(turning.tell ?? [])] });
