import { allOf } from '../all-of.ts';
import type { Decide } from '../decision.ts';
import type { Words } from '../shapes.ts';
import { about, fresh, known, needs, past, rewrite, strictly } from '../strict.ts';

export interface NewWish {
  wish: string;
  person: string;
  words: Words;
  goal?: string | undefined;
  /** where the child said it (E9) */
  hill?: string | undefined;
  /** the steps that answer it (G9) */
  steps?: readonly string[] | undefined;
  /** only once the person said so (G8) */
  forAll: boolean;
}

/** G7: a wish is somebody's own words, for a goal of this plan or for none yet. */
export const sayWish: Decide<NewWish> = (plan, { steps, ...request }) =>
  strictly(
    [
      fresh(plan, 'wishes', request.wish),
      known(plan, 'people', request.person),
      known(plan, 'goals', request.goal),
      known(plan, 'hills', request.hill),
      known(plan, 'steps', ...(steps ?? [])),
      needs(request.words, 'G7', 'wish-empty'),
    ],
    () => [{ type: 'wish-said', ...request, ...(steps?.length ? { steps: [...steps] } : {}) }],
  );

export interface WishChange {
  wish: string;
  words?: Words | undefined;
  /** null: it belongs to no goal */
  goal?: string | null | undefined;
  /** all of them, as they stand now */
  steps?: readonly string[] | undefined;
  forAll?: boolean | undefined;
}

/** The editor's fields of a wish, one small fact for each that changed. A field left out stays. */
export const changeWish: Decide<WishChange> = (plan, { wish, words, goal, steps, forAll }) =>
  about(plan, 'wishes', wish, (found) =>
    allOf(
      words &&
        strictly([needs(words, 'G7', 'wish-empty')], () =>
          rewrite(found.words, words, (replaces) => ({ type: 'wish-reworded', wish, words, replaces })),
        ),
      goal === undefined
        ? undefined
        : strictly([known(plan, 'goals', goal ?? undefined)], () =>
            rewrite(found.goal, goal, (replaces) => ({ type: 'wish-put-to-goal', wish, goal, replaces })),
          ),
      steps === undefined
        ? undefined
        : strictly([known(plan, 'steps', ...steps)], () =>
            rewrite(found.steps, [...steps], (replaces) => ({
              type: 'wish-put-to-steps',
              wish,
              steps: [...steps],
              replaces,
            })),
          ),
      forAll === undefined
        ? undefined
        : strictly([], () =>
            rewrite(found.forAll, forAll, (replaces) => ({ type: 'wish-shown-to', wish, forAll, replaces })),
          ),
    ),
  );

/** G7: it ends with a reason, and stays in the history. */
export const endWish: Decide<{ wish: string; because: Words; on?: string | undefined }> = (
  plan,
  { wish, because, on },
  { today },
) =>
  about(plan, 'wishes', wish, ({ ended }) =>
    strictly([needs(because, 'G7', 'ending-needs-reason'), past(on, today)], () =>
      ended ? [] : [{ type: 'wish-ended', wish, on: on ?? today, because }],
    ),
  );

/** G7: it is wished for again. */
export const reopenWish: Decide<{ wish: string }> = (plan, { wish }) =>
  about(plan, 'wishes', wish, ({ ended }) =>
    strictly([], () => (ended ? [{ type: 'wish-reopened', wish }] : [])),
  );
