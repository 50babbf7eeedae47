import type { Decide } from '../decision.ts';
import { orNothing, type PictureRef, type Words } from '../shapes.ts';
import { about, fresh, needs, past, rewrite, said, short, strictly } from '../strict.ts';
import type { GoingWellKind } from './going-well.ts';

export interface NewGoingWell {
  thing: string;
  kind: GoingWellKind;
  words: Words;
  /** who saw it, and when */
  seenBy?: Words | undefined;
  picture?: PictureRef | undefined;
}

/** W4: a strength, or what people really did to keep the child safe while the danger was there. */
export const sayGoingWell: Decide<NewGoingWell> = (plan, request) =>
  strictly(
    [
      fresh(plan, 'goingWell', request.thing),
      needs(request.words, 'W4', 'going-well-empty'),
      short(request.seenBy),
    ],
    () => [{ type: 'going-well-said', ...request, seenBy: said(request.seenBy) }],
  );

export const rewordGoingWell: Decide<{ thing: string; words: Words }> = (plan, request) =>
  about(plan, 'goingWell', request.thing, (found) =>
    strictly([needs(request.words, 'W4', 'going-well-empty')], () =>
      rewrite(found.words, request.words, (replaces) => ({
        type: 'going-well-reworded',
        ...request,
        replaces,
      })),
    ),
  );

/** W4: a strength turns out to be safety, or the other way round. */
export const chooseGoingWellKind: Decide<{ thing: string; kind: GoingWellKind }> = (plan, request) =>
  about(plan, 'goingWell', request.thing, (found) =>
    strictly([], () =>
      rewrite(found.kind, request.kind, (replaces) => ({
        type: 'going-well-kind-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/** Who saw it, and when; emptied, nothing is said of it any more (R16). */
export const wordSeenBy: Decide<{ thing: string; seenBy: Words }> = (plan, request) =>
  about(plan, 'goingWell', request.thing, (found) =>
    strictly([short(request.seenBy)], () =>
      rewrite(found.seenBy, orNothing(request.seenBy), (replaces) => ({
        type: 'going-well-seen-by-worded',
        ...request,
        replaces,
      })),
    ),
  );

export const chooseGoingWellPicture: Decide<{ thing: string; picture: PictureRef | null }> = (
  plan,
  request,
) =>
  about(plan, 'goingWell', request.thing, (found) =>
    strictly([], () =>
      rewrite(found.picture, request.picture, (replaces) => ({
        type: 'going-well-picture-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/** W5: it ends with a reason, and stays in the history. */
export const endGoingWell: Decide<{ thing: string; because: Words; on?: string | undefined }> = (
  plan,
  { thing, because, on },
  { today },
) =>
  about(plan, 'goingWell', thing, ({ ended }) =>
    strictly([needs(because, 'W5', 'ending-needs-reason'), past(on, today)], () =>
      ended ? [] : [{ type: 'going-well-ended', thing, on: on ?? today, because }],
    ),
  );

/** W5: it goes well after all. */
export const reopenGoingWell: Decide<{ thing: string }> = (plan, { thing }) =>
  about(plan, 'goingWell', thing, ({ ended }) =>
    strictly([], () => (ended ? [{ type: 'going-well-reopened', thing }] : [])),
  );
