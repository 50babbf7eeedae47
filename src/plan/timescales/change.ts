import { addDays, type IsoDate } from '../../lib/day.ts';
import { compare } from '../order.ts';
import type { Limit } from './limit.ts';
import type { RuleSet } from './rule-sets.ts';

/** Versions of one limit: for the same event and the same kind of plan. */
const sameLimit = (a: Limit, b: Limit): boolean => a.event === b.event && a.kind === b.kind;

/** All versions of one limit, the oldest first. */
export const versionsOf = (set: RuleSet, limit: Limit): Limit[] =>
  set.limits
    .filter((one) => sameLimit(one, limit))
    .sort((a, b) => compare(a.validFrom ?? '', b.validFrom ?? ''));

/**
 * T17: the limit as it is from a day on. The version before ends the day before; one that begins later stays, and ends this one; one that
 * began on the same day is put right.
 */
export function layDown(set: RuleSet, limit: Limit & { readonly validFrom: IsoDate }): RuleSet {
  const { validFrom, validTo: _, ...figures } = limit;
  const before = addDays(validFrom, -1);
  const later = versionsOf(set, limit).find((one) => (one.validFrom ?? '') > validFrom)?.validFrom;
  const kept = set.limits
    .filter((one) => !(sameLimit(one, limit) && one.validFrom === validFrom))
    .map((one) =>
      sameLimit(one, limit) && (one.validFrom ?? '') < validFrom && (one.validTo ?? validFrom) >= validFrom
        ? { ...one, validTo: before }
        : one,
    );
  const laid: Limit = { ...figures, validFrom, ...(later ? { validTo: addDays(later, -1) } : {}) };
  return { ...set, limits: [...kept, laid] };
}

/** The limit put right: it was written down wrongly, and never was so. */
export const putRight = (set: RuleSet, wrong: Limit, right: Limit): RuleSet => ({
  ...set,
  limits: set.limits.map((one) => (one === wrong ? right : one)),
});

/** The limit taken out again; the version before it goes on as if it had not been laid down. */
export function takeOut(set: RuleSet, limit: Limit): RuleSet {
  const before = limit.validFrom === undefined ? null : addDays(limit.validFrom, -1);
  const limits = set.limits
    .filter((one) => one !== limit)
    .map((one) => {
      if (!sameLimit(one, limit) || one.validTo === undefined || one.validTo !== before) return one;
      const { validTo: _, ...rest } = one;
      return limit.validTo === undefined ? rest : { ...rest, validTo: limit.validTo };
    });
  return { ...set, limits };
}

/** A day on which the council does not work besides the bank holidays; each once, the earliest first. */
export const closeOn = (set: RuleSet, on: IsoDate): RuleSet => ({
  ...set,
  closed: [...new Set([...set.closed, on])].sort(compare),
});

export const workOn = (set: RuleSet, on: IsoDate): RuleSet => ({
  ...set,
  closed: set.closed.filter((one) => one !== on),
});
