import { find } from '../find.ts';
import { now, others } from '../held.ts';
import { compare } from '../order.ts';
import type { Plan } from '../plan.ts';
import type { HillKind, Voice } from './facts.ts';
import type { Hill, Telling } from './hill.ts';

/** E8: the times one child told, the oldest first; later ones stand beside earlier ones. */
export const tellingsOf = (plan: Plan, person: string): Telling[] =>
  Object.values(plan.tellings)
    .filter((telling) => telling.person === person)
    .sort((a, b) => compare(a.on, b.on));

/** The one this child has begun and not finished; the latest, where two tablets began apart. */
export const underWay = (plan: Plan, person: string): Telling | undefined =>
  tellingsOf(plan, person).findLast(({ finished }) => !finished);

/** E2: the hills of a telling in the order the child picked them. */
export const hillsOf = (plan: Plan, telling: string): Hill[] =>
  Object.values(plan.hills).filter((hill) => hill.telling === telling);

/** The hill of one kind; where two tablets picked it apart, the first. */
export const hillOf = (plan: Plan, telling: string, kind: HillKind): Hill | undefined =>
  hillsOf(plan, telling).find((hill) => hill.kind === kind);

/** Nothing stands on it. */
export const isEmpty = (hill: Hill): boolean =>
  now(hill.drawing) === null &&
  now(hill.words) === null &&
  now(hill.pictures).length === 0 &&
  now(hill.voices).length === 0;

/** R5: two tablets put different things on it, and nobody has chosen yet. */
export const changedApart = ({ drawing, pictures, words, voices }: Hill): boolean =>
  [drawing, pictures, words, voices].some(({ heads }) => heads.length > 1);

/** R5: every recording on it, those of another tablet too: what is said next must not push any of them away. */
export const allVoices = ({ voices }: Hill): readonly Voice[] => [
  ...new Map(
    voices.heads.flatMap(({ value }) => value).map((voice) => [voice.keepsake, voice] as const),
  ).values(),
];

/** E4: hills with something on them that nobody has read back, or that were not right. */
export const leftToReadBack = (plan: Plan, telling: string): Hill[] =>
  hillsOf(plan, telling).filter((hill) => !isEmpty(hill) && hill.readBack?.right !== true);

/**
 * E6, E7: whether a hill may be seen by this person, or by everybody with the plan (null). Where two tablets decided
 * differently, or put different things on it, it stays closed until somebody chooses.
 */
export function isShownTo(hill: Hill, person: string | null): boolean {
  if (others(hill.shared).length > 0 || changedApart(hill)) return false;
  const { with: to } = now(hill.shared);
  if (to.kind === 'all') return true;
  return to.kind === 'people' && person !== null && to.people.includes(person);
}

export interface ShownHill {
  readonly hill: Hill;
  readonly person: string;
  /** ISO date of the telling */
  readonly on: string;
}

/** E7: what a copy or a family screen may hold: hills shared with this person, or with everybody (null); newest telling first. */
export const shownHills = (plan: Plan, person: string | null): ShownHill[] =>
  Object.values(plan.hills)
    .flatMap((hill) => {
      const telling = find(plan.tellings, hill.telling);
      return telling && !isEmpty(hill) && isShownTo(hill, person)
        ? [{ hill, person: telling.person, on: telling.on }]
        : [];
    })
    .sort((a, b) => compare(b.on, a.on));

/** E7: whether this is, or was until now, for everybody: then a change of it changes what a copy holds. */
export const isForEverybody = (hill: Hill | undefined): boolean =>
  hill !== undefined && now(hill.shared).with.kind === 'all';
