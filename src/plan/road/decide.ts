import { type Decide, refuse } from '../decision.ts';
import type { Plan } from '../plan.ts';
import { orNothing, type PictureRef, type Words } from '../shapes.ts';
import type { Check } from '../step/facts.ts';
import {
  about,
  fresh,
  known,
  needs,
  past,
  real,
  rewrite,
  said,
  short,
  strictly,
  type Trouble,
} from '../strict.ts';
import type { Meetings, Visits } from './facts.ts';
import type { Reached } from './stone.ts';

export interface NewStone {
  stone: string;
  name: Words;
  by: string;
  /** the last stone, where the work ends */
  goodbye?: boolean | undefined;
  picture?: PictureRef | undefined;
  /** what will be different for the child */
  different?: Words | undefined;
  /** the number we expect on the 0–10 scale by then */
  expected?: number | undefined;
  /** how often we visit from here on */
  visits?: Visits | undefined;
  who?: string | undefined;
  ifNot?: Words | undefined;
  /** the goal on whose question the number lies */
  goal?: string | undefined;
  /** how often we all meet from here on */
  meetings?: Meetings | undefined;
  helpers?: readonly string[] | undefined;
  check?: Check | undefined;
  planB?: string | undefined;
  note?: string | undefined;
}

/** D1: a name and a day. D3: one goodbye at most. */
export const layStone: Decide<NewStone> = (plan, request) =>
  strictly(
    [
      fresh(plan, 'stones', request.stone),
      needs(request.name, 'D1', 'stone-name-empty'),
      real(request.by),
      short(request.different, request.ifNot, request.note),
      request.expected === undefined ? null : onScale(request.expected),
      known(plan, 'people', request.who, ...(request.helpers ?? []), request.check?.checker),
      short(request.check?.know),
      known(plan, 'goals', request.goal),
      known(plan, 'planBs', request.planB),
      request.goodbye && hasGoodbye(plan) ? refuse('D3', 'goodbye-already-there') : null,
    ],
    () => [
      {
        type: 'stone-laid',
        ...request,
        goodbye: request.goodbye ?? false,
        different: said(request.different),
        helpers: request.helpers && [...request.helpers],
        check: request.check && toldCheck(request.check),
        ifNot: said(request.ifNot),
        note: said(request.note),
      },
    ],
  );

export const renameStone: Decide<{ stone: string; name: Words }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([needs(request.name, 'D1', 'stone-name-empty')], () =>
      rewrite(found.name, request.name, (replaces) => ({ type: 'stone-renamed', ...request, replaces })),
    ),
  );

export const chooseStonePicture: Decide<{ stone: string; picture: PictureRef | null }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([], () =>
      rewrite(found.picture, request.picture, (replaces) => ({
        type: 'stone-picture-chosen',
        ...request,
        replaces,
      })),
    ),
  );

/** D2: a new day never hides the first one promised. */
export const dateStone: Decide<{ stone: string; by: string; because?: Words | undefined }> = (
  plan,
  { stone, by, because },
) =>
  about(plan, 'stones', stone, (found) =>
    strictly([real(by), short(because)], () =>
      rewrite(found.by, by, (replaces) => ({
        type: 'stone-dated',
        stone,
        by,
        because: said(because),
        replaces,
      })),
    ),
  );

/** H7: a day promised by mistake: the one before stands again, and the mistake was no promise. */
export const takeDayBack: Decide<{ stone: string; mistake: string; to: string }> = (
  plan,
  { stone, mistake, to },
) =>
  about(plan, 'stones', stone, (found) =>
    strictly([], () =>
      rewrite(found.by, to, (replaces) => ({
        type: 'stone-dated',
        stone,
        by: to,
        takesBack: mistake,
        replaces,
      })),
    ),
  );

/** What will be different for the child by then; emptied, nothing is said of it any more (R16). */
export const wordDifference: Decide<{ stone: string; different: Words }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([short(request.different)], () =>
      rewrite(found.different, orNothing(request.different), (replaces) => ({
        type: 'stone-difference-worded',
        ...request,
        replaces,
      })),
    ),
  );

/** D8: the number we expect by then, 0–10; null: none is expected (R16). */
export const expectNumber: Decide<{ stone: string; expected: number | null }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([request.expected === null ? null : onScale(request.expected)], () =>
      rewrite(found.expected, request.expected, (replaces) => ({
        type: 'stone-number-expected',
        ...request,
        replaces,
      })),
    ),
  );

/** How often we visit from this stone on; null: nothing is agreed (R16). */
export const setVisits: Decide<{ stone: string; visits: Visits | null }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([], () =>
      rewrite(found.visits, request.visits, (replaces) => ({
        type: 'stone-visits-set',
        ...request,
        replaces,
      })),
    ),
  );

/** Who does most of it; null: nobody in particular (R16). */
export const giveStone: Decide<{ stone: string; who: string | null }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([known(plan, 'people', request.who ?? undefined)], () =>
      rewrite(found.who, request.who, (replaces) => ({ type: 'stone-given-to', ...request, replaces })),
    ),
  );

/** If it is not reached, then …; emptied, nothing is said of it any more (R16). */
export const wordIfNot: Decide<{ stone: string; ifNot: Words }> = (plan, request) =>
  about(plan, 'stones', request.stone, (found) =>
    strictly([short(request.ifNot)], () =>
      rewrite(found.ifNot, orNothing(request.ifNot), (replaces) => ({
        type: 'stone-if-not-worded',
        ...request,
        replaces,
      })),
    ),
  );

export interface StoneIsReached {
  stone: string;
  /** how it went */
  words?: Words | undefined;
  /** what shows it */
  evidence?: Words | undefined;
  seenBy?: string | undefined;
  on?: string | undefined;
}

/** D13: reached, with what shows it and who saw it, as far as somebody says. */
export const reachStone: Decide<StoneIsReached> = (plan, { stone, words, evidence, seenBy, on }, { today }) =>
  about(plan, 'stones', stone, (found) =>
    strictly([short(words, evidence), known(plan, 'people', seenBy), past(on, today)], () => {
      const day = on ?? today;
      const reached = {
        on: day,
        words: said(words) ?? null,
        evidence: said(evidence) ?? null,
        seenBy: seenBy ?? null,
      };
      return rewrite<Reached | null>(found.reached, reached, (replaces) => ({
        type: 'stone-reached',
        stone,
        on: day,
        words: said(words),
        evidence: said(evidence),
        seenBy,
        replaces,
      }));
    }),
  );

/** D6: not reached after all, with the reason. */
export const unreachStone: Decide<{ stone: string; because: Words }> = (plan, { stone, because }) =>
  about(plan, 'stones', stone, (found) =>
    strictly([needs(because, 'D6', 'unreaching-needs-reason')], () =>
      rewrite(found.reached, null, (replaces) => ({
        type: 'stone-not-reached-after-all',
        stone,
        because,
        replaces,
      })),
    ),
  );

/** D7: a stone is taken up with a reason; it stays in the history. */
export const takeUpStone: Decide<{ stone: string; because: Words; on?: string | undefined }> = (
  plan,
  { stone, because, on },
  { today },
) =>
  about(plan, 'stones', stone, ({ takenUp }) =>
    strictly([needs(because, 'D7', 'ending-needs-reason'), past(on, today)], () =>
      takenUp ? [] : [{ type: 'stone-taken-up', stone, on: on ?? today, because }],
    ),
  );

/** D7: it lies on the road again, unless there is another goodbye by now (D3). */
export const layStoneAgain: Decide<{ stone: string }> = (plan, { stone }) =>
  about(plan, 'stones', stone, (found) =>
    strictly(
      [found.goodbye && found.takenUp && hasGoodbye(plan) ? refuse('D3', 'goodbye-already-there') : null],
      () => (found.takenUp ? [{ type: 'stone-laid-again', stone }] : []),
    ),
  );

const hasGoodbye = (plan: Plan): boolean =>
  Object.values(plan.stones).some((one) => one.goodbye && one.takenUp === null);

const onScale = (number: number): Trouble =>
  number >= 0 && number <= 10 ? null : refuse('D8', 'number-out-of-range');

/** What was not said leaves no field behind, so that saving the same again changes nothing (R12). */
export const toldCheck = ({ know, checker }: Check): Check => ({
  ...(said(know) === undefined ? {} : { know: said(know) }),
  ...(checker === undefined ? {} : { checker }),
});
