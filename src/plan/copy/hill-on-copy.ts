import { now } from '../held.ts';
import type { HillKind } from '../hills/facts.ts';
import { shownHills } from '../hills/views.ts';
import type { Plan } from '../plan.ts';
import type { PictureRef, Words } from '../shapes.ts';

/** What a child told, as paper holds it: no recording, no answer, no reason. */
export interface HillOnCopy {
  readonly id: string;
  readonly person: string;
  readonly kind: HillKind;
  /** the day it was told, ISO date */
  readonly on: string;
  /** id of the keepsake with the strokes */
  readonly drawing: string | null;
  readonly pictures: readonly PictureRef[];
  readonly words: Words | null;
}

/** E7: the hills shared with this person, or with everybody (null). */
export const hillsOnCopy = (plan: Plan, to: string | null): HillOnCopy[] =>
  shownHills(plan, to).map(({ hill, person, on }) => ({
    id: hill.id,
    person,
    kind: hill.kind,
    on,
    drawing: now(hill.drawing),
    pictures: now(hill.pictures),
    words: now(hill.words),
  }));
