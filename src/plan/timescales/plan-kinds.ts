import type { IsoDate } from '../../lib/day.ts';
import shipped from './plan-kinds.json' with { type: 'json' };

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** A kind of plan. Its id is for ever; kinds come and go with the law, so they are data with the days they hold (domain §0.1). */
export interface PlanKind {
  readonly id: string;
  readonly nations: readonly Nation[];
  /** whether a plan of this kind can be closed from a tablet: a child protection plan cannot, a conference ends it */
  readonly closesHere: boolean;
  /** chosen for new plans from this day, until that one; left out: always */
  readonly validFrom?: IsoDate;
  readonly validTo?: IsoDate;
  readonly source: string;
}

const kinds = shipped as readonly PlanKind[];

/** T10: the kinds a plan of this nation can be chosen to be on a day. */
export const planKindsFor = (nation: Nation, on: IsoDate): readonly PlanKind[] =>
  kinds.filter(
    ({ nations, validFrom = on, validTo = on }) =>
      nations.includes(nation) && validFrom <= on && on <= validTo,
  );

/** A kind by its id, also one that no new plan can be any more; undefined: this version does not know it. */
export const planKind = (id: string | null): PlanKind | undefined => kinds.find((kind) => kind.id === id);

/**
 * T10: whether a plan of this kind can be closed from a tablet. Where nobody said the kind, it can. A kind that this version does not
 * know cannot: it may be one for child protection.
 */
export const closesHere = (kind: string | null): boolean =>
  kind === null || (planKind(kind)?.closesHere ?? false);
