import type { Decide } from '../decision.ts';
import { same } from '../held.ts';
import type { Words } from '../shapes.ts';
import { about, strictly } from '../strict.ts';

interface Said {
  planB: string;
  on: string;
}

/** H5: it was not tried out on that day. */
export const withdrawTest: Decide<Said & { words: Words }> = (plan, { planB, on, words }) =>
  about(plan, 'planBs', planB, ({ tested }) =>
    strictly([], () =>
      tested.some((one) => same(one, { on, words }))
        ? [{ type: 'plan-b-test-withdrawn', planB, on, words }]
        : [],
    ),
  );

/** H5: it did not come into use; only while nobody has said more about that use. */
export const withdrawUse: Decide<Said & { words?: Words | undefined }> = (plan, { planB, on, words }) =>
  about(plan, 'planBs', planB, ({ used }) =>
    strictly([], () =>
      used.some((use) => same(use, { on, words: words ?? null, done: null, over: null }))
        ? [{ type: 'plan-b-use-withdrawn', planB, on, words }]
        : [],
    ),
  );

/** H5: what it says was not done. */
export const withdrawDone: Decide<Said & { by: string; words?: Words | undefined }> = (
  plan,
  { planB, on, by, words },
) =>
  about(plan, 'planBs', planB, ({ used }) =>
    strictly([], () =>
      used.some((use) => same(use.done, { on, by, words: words ?? null }))
        ? [{ type: 'plan-b-done-withdrawn', planB, on, by, words }]
        : [],
    ),
  );

/** H5: it is not over. */
export const withdrawOver: Decide<Said & { words: Words }> = (plan, { planB, on, words }) =>
  about(plan, 'planBs', planB, ({ used }) =>
    strictly([], () =>
      used.some((use) => same(use.over, { on, words }))
        ? [{ type: 'plan-b-over-withdrawn', planB, on, words }]
        : [],
    ),
  );
