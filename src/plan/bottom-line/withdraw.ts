import type { Decide } from '../decision.ts';
import { same } from '../held.ts';
import type { Words } from '../shapes.ts';
import { about, strictly } from '../strict.ts';
import type { Look } from './decide.ts';

/** H5: a look written down by mistake: nobody looked, or they found something else. */
export const withdrawLook: Decide<Look & { on: string }> = (plan, { line, on, by, kept, words }) =>
  about(plan, 'bottomLines', line, ({ looks }) =>
    strictly([], () =>
      looks.some((one) => same(one, { on, by, kept, words: words ?? null }))
        ? [{ type: 'bottom-line-look-withdrawn', line, on, by, kept, words }]
        : [],
    ),
  );

/** H5: people did not go through it on that day. */
export const withdrawReview: Decide<{ line: string; on: string; words?: Words | undefined }> = (
  plan,
  { line, on, words },
) =>
  about(plan, 'bottomLines', line, ({ reviews }) =>
    strictly([], () =>
      reviews.some((one) => same(one, { on, words: words ?? null }))
        ? [{ type: 'bottom-line-review-withdrawn', line, on, words }]
        : [],
    ),
  );
