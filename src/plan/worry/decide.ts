import type { Decide } from '../decision.ts';
import { orNothing, type PictureRef, type Words } from '../shapes.ts';
import { about, fresh, known, needs, past, rewrite, said, short, strictly } from '../strict.ts';

export interface NewWorry {
  worry: string;
  /** who is worried */
  who: readonly string[];
  about: Words;
  /** what could happen to the child if nothing changes */
  could?: Words | undefined;
  picture?: PictureRef | undefined;
  children?: readonly string[] | undefined;
}

/** W1: who is worried, about what, and what could happen. */
export const sayWorry: Decide<NewWorry> = (plan, request) =>
  strictly(
    [
      fresh(plan, 'worries', request.worry),
      needs(request.about, 'W1', 'worry-empty'),
      short(request.could),
      known(plan, 'people', ...request.who, ...(request.children ?? [])),
    ],
    () => [
      {
        type: 'worry-said',
        ...request,
        who: [...request.who],
        could: said(request.could),
        children: [...(request.children ?? [])],
      },
    ],
  );

export const rewordWorry: Decide<{ worry: string; about: Words }> = (plan, request) =>
  about(plan, 'worries', request.worry, (found) =>
    strictly([needs(request.about, 'W1', 'worry-empty')], () =>
      rewrite(found.about, request.about, (replaces) => ({ type: 'worry-reworded', ...request, replaces })),
    ),
  );

/** What could happen if nothing changes; emptied, nothing is said of it any more (R16). */
export const rewordOutlook: Decide<{ worry: string; could: Words }> = (plan, request) =>
  about(plan, 'worries', request.worry, (found) =>
    strictly([short(request.could)], () =>
      rewrite(found.could, orNothing(request.could), (replaces) => ({
        type: 'worry-outlook-reworded',
        ...request,
        replaces,
      })),
    ),
  );

/** W13: who is worried can be put right; who changed it apart stays visible. */
export const nameWorried: Decide<{ worry: string; who: readonly string[] }> = (plan, request) =>
  about(plan, 'worries', request.worry, (found) =>
    strictly([known(plan, 'people', ...request.who)], () =>
      rewrite(found.who, request.who, (replaces) => ({
        type: 'worry-worried-by',
        worry: request.worry,
        who: [...request.who],
        replaces,
      })),
    ),
  );

/** W14: for which children; nobody named is the whole family. */
export const nameWorryChildren: Decide<{ worry: string; children: readonly string[] }> = (plan, request) =>
  about(plan, 'worries', request.worry, (found) =>
    strictly([known(plan, 'people', ...request.children)], () =>
      rewrite(found.children, request.children, (replaces) => ({
        type: 'worry-children-named',
        worry: request.worry,
        children: [...request.children],
        replaces,
      })),
    ),
  );

export const chooseWorryPicture: Decide<{ worry: string; picture: PictureRef | null }> = (plan, request) =>
  about(plan, 'worries', request.worry, (found) =>
    strictly([], () =>
      rewrite(found.picture, request.picture, (replaces) => ({
        type: 'worry-picture-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/** W2: the dispute stands inside the worry, in that person's words. */
export const disputeWorry: Decide<{ worry: string; person: string; words: Words }> = (plan, request) =>
  about(plan, 'worries', request.worry, (found) =>
    strictly([known(plan, 'people', request.person), needs(request.words, 'W2', 'dispute-empty')], () => {
      const already = found.disputes.some(
        (one) => one.person === request.person && one.words.text === request.words.text,
      );
      return already ? [] : [{ type: 'worry-disputed', ...request }];
    }),
  );

/** H5: the dispute was written down by mistake. */
export const withdrawDispute: Decide<{ worry: string; person: string; words: Words }> = (plan, request) =>
  about(plan, 'worries', request.worry, ({ disputes }) =>
    strictly([], () =>
      disputes.some((one) => one.person === request.person && one.words.text === request.words.text)
        ? [{ type: 'worry-dispute-withdrawn', ...request }]
        : [],
    ),
  );

/** W3: a worry ends with a reason. */
export const endWorry: Decide<{ worry: string; because: Words; on?: string | undefined }> = (
  plan,
  { worry, because, on },
  { today },
) =>
  about(plan, 'worries', worry, ({ ended }) =>
    strictly([needs(because, 'W3', 'ending-needs-reason'), past(on, today)], () =>
      ended ? [] : [{ type: 'worry-ended', worry, on: on ?? today, because }],
    ),
  );

export const reopenWorry: Decide<{ worry: string }> = (plan, { worry }) =>
  about(plan, 'worries', worry, ({ ended }) =>
    strictly([], () => (ended ? [{ type: 'worry-reopened', worry }] : [])),
  );
