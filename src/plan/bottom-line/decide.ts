import { type Decide, refuse } from '../decision.ts';
import { same } from '../held.ts';
import { type Agreement, orNothing, type PictureRef, type Words } from '../shapes.ts';
import { about, fresh, known, needs, past, real, rewrite, said, short, strictly } from '../strict.ts';
import { planBOpened } from './crossed.ts';
import type { LineCheck } from './facts.ts';

export interface NewBottomLine {
  line: string;
  must: Words;
  why?: Words | undefined;
  worry?: string | undefined;
  picture?: PictureRef | undefined;
  check?: LineCheck | undefined;
  /** what happens if it is crossed */
  planB?: string | undefined;
  /** the day it holds from; today if not said */
  from?: string | undefined;
}

/** B1: one of the few things that must be so for the child to be safe. */
export const setBottomLine: Decide<NewBottomLine> = (plan, request, { today }) =>
  strictly(
    [
      fresh(plan, 'bottomLines', request.line),
      needs(request.must, 'B1', 'bottom-line-empty'),
      short(request.why, request.check?.know, request.check?.howOften),
      known(plan, 'worries', request.worry),
      known(plan, 'planBs', request.planB),
      known(plan, 'people', request.check?.checker),
      real(request.from),
    ],
    () => [
      {
        type: 'bottom-line-set',
        ...request,
        why: said(request.why),
        check: request.check && tidy(request.check),
        from: request.from ?? today,
      },
    ],
  );

export const rewordBottomLine: Decide<{ line: string; must: Words }> = (plan, request) =>
  about(plan, 'bottomLines', request.line, (found) =>
    strictly([needs(request.must, 'B1', 'bottom-line-empty')], () =>
      rewrite(found.must, request.must, (replaces) => ({
        type: 'bottom-line-reworded',
        ...request,
        replaces,
      })),
    ),
  );

/** The reason why it must be so; emptied, none is said any more (R16). */
export const rewordBottomLineReason: Decide<{ line: string; why: Words }> = (plan, request) =>
  about(plan, 'bottomLines', request.line, (found) =>
    strictly([short(request.why)], () =>
      rewrite(found.why, orNothing(request.why), (replaces) => ({
        type: 'bottom-line-reason-worded',
        ...request,
        replaces,
      })),
    ),
  );

export const chooseBottomLinePicture: Decide<{ line: string; picture: PictureRef | null }> = (
  plan,
  request,
) =>
  about(plan, 'bottomLines', request.line, (found) =>
    strictly([], () =>
      rewrite(found.picture, request.picture, (replaces) => ({
        type: 'bottom-line-picture-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/** How we will know, who looks, how often. */
export const setBottomLineCheck: Decide<{ line: string; check: LineCheck }> = (plan, { line, check }) =>
  about(plan, 'bottomLines', line, (found) =>
    strictly([short(check.know, check.howOften), known(plan, 'people', check.checker)], () =>
      rewrite(found.check, tidy(check), (replaces) => ({
        type: 'bottom-line-check-set',
        line,
        check: tidy(check),
        replaces,
      })),
    ),
  );

/** What happens if it is crossed; null: nothing is agreed (R16). */
export const choosePlanBForBottomLine: Decide<{ line: string; planB: string | null }> = (plan, request) =>
  about(plan, 'bottomLines', request.line, (found) =>
    strictly([known(plan, 'planBs', request.planB ?? undefined)], () =>
      rewrite(found.planB, request.planB, (replaces) => ({
        type: 'bottom-line-plan-b-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/** B7: which worry it answers (null: none in particular), and the day it holds from, can be put right. */
export const chooseBottomLineWorry: Decide<{ line: string; worry: string | null }> = (plan, request) =>
  about(plan, 'bottomLines', request.line, (found) =>
    strictly([known(plan, 'worries', request.worry ?? undefined)], () =>
      rewrite(found.worry, request.worry, (replaces) => ({
        type: 'bottom-line-worry-chosen',
        ...request,
        replaces,
      })),
    ),
  );

export const dateBottomLine: Decide<{ line: string; from: string }> = (plan, request) =>
  about(plan, 'bottomLines', request.line, (found) =>
    strictly([real(request.from)], () =>
      rewrite(found.from, request.from, (replaces) => ({ type: 'bottom-line-dated', ...request, replaces })),
    ),
  );

/** B9: people went through it together, and it still stands. */
export const reviewBottomLine: Decide<{
  line: string;
  words?: Words | undefined;
  on?: string | undefined;
}> = (plan, { line, words, on }, { today }) =>
  about(plan, 'bottomLines', line, ({ reviews, ended }) =>
    strictly([short(words), past(on, today), ended ? refuse('B4', 'bottom-line-ended') : null], () => {
      const review = { on: on ?? today, words: said(words) };
      const already = reviews.some((one) => same(one, { ...review, words: review.words ?? null }));
      return already ? [] : [{ type: 'bottom-line-reviewed', line, ...review }];
    }),
  );

/** B5: seen, agree, or disagree because …; never a signature. */
export const answerBottomLine: Decide<{
  line: string;
  person: string;
  answer: Agreement['answer'];
  because?: Words | undefined;
}> = (plan, { line, person, answer, because }) =>
  about(plan, 'bottomLines', line, ({ agreements }) =>
    strictly([known(plan, 'people', person), short(because)], () => {
      const agreement = { person, answer, because: said(because) };
      const before = agreements.find((one) => one.person === person);
      const again = before && same({ ...before, on: '' }, { ...agreement, on: '' });
      return again ? [] : [{ type: 'bottom-line-answered', line, agreement }];
    }),
  );

export interface Look {
  line: string;
  /** who looked */
  by: string;
  kept: 'kept' | 'crossed' | 'not-known';
  words?: Words | undefined;
  on?: string | undefined;
}

/** B2: somebody looked whether it was kept; *not known* is an honest answer. */
export const lookAtBottomLine: Decide<Look> = (plan, { line, by, kept, words, on }, { today }) =>
  about(plan, 'bottomLines', line, (found) =>
    strictly([known(plan, 'people', by), short(words), past(on, today)], () => {
      const look = { on: on ?? today, by, kept, words: said(words) };
      const already = found.looks.some((one) => same(one, { ...look, words: look.words ?? null }));
      // B6: found crossed, its plan B opens with the same entry.
      return already
        ? []
        : [{ type: 'bottom-line-looked-at', line, ...look }, ...planBOpened(plan, found, look)];
    }),
  );

/** B4: it ends with a reason. */
export const endBottomLine: Decide<{ line: string; because: Words; on?: string | undefined }> = (
  plan,
  { line, because, on },
  { today },
) =>
  about(plan, 'bottomLines', line, ({ ended }) =>
    strictly([needs(because, 'B4', 'ending-needs-reason'), past(on, today)], () =>
      ended ? [] : [{ type: 'bottom-line-ended', line, on: on ?? today, because }],
    ),
  );

/** B4: it must be so again. */
export const reopenBottomLine: Decide<{ line: string }> = (plan, { line }) =>
  about(plan, 'bottomLines', line, ({ ended }) =>
    strictly([], () => (ended ? [{ type: 'bottom-line-reopened', line }] : [])),
  );

const tidy = ({ know, checker, howOften, every }: LineCheck): LineCheck => ({
  know: said(know),
  checker,
  howOften: said(howOften),
  every,
});
