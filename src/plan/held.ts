import { canonicalJson, type Json } from '../lib/canonical-json.ts';

/**
 * A value that more than one person may change, on tablets that do not see each other (R4, R5).
 *
 * It keeps every value that nobody has knowingly replaced. One head: all is well. Two heads with different
 * values: people changed the same thing apart; the newest is shown, the others stay visible until someone chooses.
 */
export interface Head<T> {
  readonly value: T;
  /** the entry that wrote it */
  readonly entry: string;
  readonly stamp: string;
  readonly by: string;
  readonly written: string;
}

export interface Held<T> {
  readonly heads: readonly [Head<T>, ...Head<T>[]];
  /** entries whose value was knowingly replaced; kept so that a late arrival does not come back to life */
  readonly replaced: readonly string[];
}

interface Writing {
  readonly id: string;
  readonly stamp: string;
  readonly by: { readonly name: string };
  readonly written: string;
}

const headOf = <T>(entry: Writing, value: T): Head<T> => ({
  value,
  entry: entry.id,
  stamp: entry.stamp,
  by: entry.by.name,
  written: entry.written,
});

/** A new held value, written by the entry that brings the thing itself into the plan. */
export const hold = <T>(entry: Writing, value: T): Held<T> => ({
  heads: [headOf(entry, value)],
  replaced: [],
});

/** The value after `entry` wrote it, replacing the heads its writer had seen (`replaces`). Newest first. */
export function write<T>(held: Held<T>, entry: Writing, value: T, replaces: readonly string[]): Held<T> {
  const replaced = [...new Set([...held.replaced, ...replaces])];
  const survivors = [headOf(entry, value), ...held.heads].filter((head) => !replaced.includes(head.entry));
  const [first, ...rest] = survivors.sort(newestFirst);
  return { heads: first ? [first, ...rest] : held.heads, replaced };
}

// Equal stamps cannot come from one device; the entry's id decides, as in the fold (R2).
const newestFirst = (a: Head<unknown>, b: Head<unknown>) =>
  a.stamp === b.stamp ? (a.entry < b.entry ? 1 : -1) : a.stamp < b.stamp ? 1 : -1;

/** What is shown: the newest head. */
export const now = <T>(held: Held<T>): T => held.heads[0].value;

/** What a new change replaces: all heads its writer sees. Decisions put this into the fact. */
export const heads = (held: Held<unknown>): string[] => held.heads.map((head) => head.entry);

/** Whether two values say the same, however their fields were filled. */
export const same = (a: unknown, b: unknown): boolean =>
  canonicalJson(a as Json) === canonicalJson(b as Json);

/** The other values people wrote apart, newest first; empty when there is nothing to choose (R5). */
export const others = <T>(held: Held<T>): Head<T>[] =>
  held.heads.slice(1).filter((head) => !same(head.value, now(held)));
