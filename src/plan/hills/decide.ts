import { allOf } from '../all-of.ts';
import { type Decide, type Refused, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { find } from '../find.ts';
import { type Held, now, others, same } from '../held.ts';
import type { Plan } from '../plan.ts';
import type { PictureRef, Words } from '../shapes.ts';
import { about, fresh, known, needs, past, rewrite, says, short, strictly, type Trouble } from '../strict.ts';
import type { HillKind, MayShow, ParentsAsked, SharedWith, Voice } from './facts.ts';
import type { Hill, Sharing, Ties } from './hill.ts';
import { hillOf, isEmpty, leftToReadBack } from './views.ts';

/** E1: with a child of this plan, and with how the parents were asked. */
export const beginTelling: Decide<{ telling: string; person: string; parents: ParentsAsked }> = (
  plan,
  request,
  { today },
) =>
  strictly(
    [
      fresh(plan, 'tellings', request.telling),
      known(plan, 'people', request.person),
      find(plan.people, request.person)?.role === 'child' ? null : refuse('E1', 'only-a-child-tells'),
      asking(plan, request.parents, today),
    ],
    () => [{ type: 'telling-begun', ...request }],
  );

function asking(plan: Plan, parents: ParentsAsked, today: string): Trouble {
  if (parents.kind === 'lives-elsewhere') return null;
  if (parents.kind === 'not-asked') return needs(parents.because, 'E1', 'not-asking-needs-reason');
  if (parents.who.length === 0) return refuse('E1', 'nobody-asked');
  return known(plan, 'people', ...parents.who) ?? past(parents.on, today) ?? short(parents.words);
}

/** E2: the child picks a hill; the order in which they picked stays. Picked again, it is the same hill. */
export const pickHill: Decide<{ hill: string; telling: string; kind: HillKind }> = (plan, request) =>
  about(plan, 'tellings', request.telling, ({ finished }) =>
    hillOf(plan, request.telling, request.kind)
      ? strictly([], () => [])
      : strictly([fresh(plan, 'hills', request.hill), finished ? over : null], () => [
          { type: 'hill-picked', ...request },
        ]),
  );

export interface HillChange {
  hill: string;
  /** the keepsake with the strokes; null: nothing is drawn any more */
  drawing?: string | null | undefined;
  pictures?: readonly PictureRef[] | undefined;
  /** null: the words were taken away */
  words?: Words | null | undefined;
  voices?: readonly Voice[] | undefined;
}

/**
 * E3: what stands on a hill, one small fact for each thing that changed. A field left out stays. E5: nothing changes once
 * it is finished, except that somebody chooses between what two tablets wrote apart.
 */
export const fillHill: Decide<HillChange> = (plan, { hill, drawing, pictures, words, voices }) =>
  about(plan, 'hills', hill, (found) => {
    const finished = isFinished(plan, found);
    const part = <T>(held: Held<T>, value: T | undefined, fact: (value: T, replaces: string[]) => Fact) =>
      value === undefined
        ? undefined
        : strictly([finished && others(held).length === 0 && !same(now(held), value) ? over : null], () =>
            rewrite(held, value, (replaces) => fact(value, replaces)),
          );
    const spoken = words === undefined ? undefined : words && says(words) ? words : null;
    return allOf(
      strictly([short(words)], () => []),
      part(found.drawing, drawing, (to, replaces) => ({ type: 'hill-drawn', hill, drawing: to, replaces })),
      part(found.pictures, pictures, (to, replaces) => ({
        type: 'hill-pictured',
        hill,
        pictures: [...to],
        replaces,
      })),
      part(found.words, spoken, (to, replaces) => ({ type: 'hill-worded', hill, words: to, replaces })),
      part(found.voices, voices, (to, replaces) => ({
        type: 'hill-voiced',
        hill,
        voices: [...to],
        replaces,
      })),
    );
  });

/** E4: the worker read it out; the child said yes, or wants to change something. */
export const readHillBack: Decide<{ hill: string; right: boolean }> = (plan, { hill, right }) =>
  about(plan, 'hills', hill, (found) =>
    strictly(
      [isEmpty(found) ? refuse('E4', 'nothing-to-read') : null, isFinished(plan, found) ? over : null],
      () => (found.readBack?.right === right ? [] : [{ type: 'hill-read-back', hill, right }]),
    ),
  );

/** E6: the child says whether others may see it; they may say something else later. */
export const askToShow: Decide<{ hill: string; answer: MayShow }> = (plan, { hill, answer }) =>
  about(plan, 'hills', hill, (found) =>
    strictly([], () =>
      rewrite<MayShow | null>(found.mayShow, answer, (replaces) => ({
        type: 'hill-show-asked',
        hill,
        answer,
        replaces,
      })),
    ),
  );

/** E5: everything on it was read back and is right. */
export const finishTelling: Decide<{ telling: string }> = (plan, { telling }) =>
  about(plan, 'tellings', telling, ({ finished }) =>
    strictly([leftToReadBack(plan, telling).length > 0 ? refuse('E5', 'not-read-back') : null], () =>
      finished ? [] : [{ type: 'telling-finished', telling }],
    ),
  );

/** E6: the worker decides who else may see it, and says why; the child was asked first. */
export const shareHill: Decide<{ hill: string; with: SharedWith; because: Words }> = (
  plan,
  { hill, with: to, because },
) =>
  about(plan, 'hills', hill, (found) =>
    strictly(
      [
        isFinished(plan, found) ? null : refuse('E6', 'telling-not-finished'),
        to.kind !== 'nobody' && now(found.mayShow) === null ? refuse('E6', 'child-not-asked') : null,
        to.kind === 'people' && to.people.length === 0 ? refuse('E6', 'nobody-chosen') : null,
        to.kind === 'people' ? known(plan, 'people', ...to.people) : null,
        needs(because, 'E6', 'sharing-needs-reason'),
      ],
      () =>
        same(now(found.shared).with, to) && others(found.shared).length === 0
          ? []
          : rewrite<Sharing>(found.shared, { with: to, because }, (replaces) => ({
              type: 'hill-shared',
              hill,
              with: to,
              because,
              replaces,
            })),
    ),
  );

/** E9: the goals and steps it led to. */
export const tieHill: Decide<{ hill: string; goals: readonly string[]; steps: readonly string[] }> = (
  plan,
  { hill, goals, steps },
) =>
  about(plan, 'hills', hill, (found) =>
    strictly([known(plan, 'goals', ...goals), known(plan, 'steps', ...steps)], () =>
      rewrite<Ties>(found.ties, { goals, steps }, (replaces) => ({
        type: 'hill-tied',
        hill,
        goals: [...goals],
        steps: [...steps],
        replaces,
      })),
    ),
  );

const over: Refused = refuse('E5', 'telling-finished');
const isFinished = (plan: Plan, { telling }: Hill): boolean =>
  find(plan.tellings, telling)?.finished === true;
