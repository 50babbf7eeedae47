import { canonicalJson, type Json } from '../lib/canonical-json.ts';

/** A form's fields: plain data, so that it can be kept sealed while it is half typed. */
export type Fields = { readonly [field: string]: Json };

/** What is kept of a half-typed form: the fields somebody touched, and what stood there when they began. */
export type FormDraft = { readonly typed: Fields; readonly from: Fields };

const same = (a: Json | undefined, b: Json | undefined) =>
  a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b);

/**
 * Whether a kept value has the shape of this field, going by an empty form: an earlier release may have kept
 * another. Where the empty form says null, a text or null fits.
 */
function fits(value: Json | undefined, model: Json): boolean {
  if (value === undefined) return false;
  if (model === null) return value === null || typeof value === 'string';
  if (Array.isArray(model)) return Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (typeof model !== 'object') return typeof value === typeof model;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const members = value as { readonly [key: string]: Json };
  return Object.entries(model).every(([key, of]) => fits(members[key], of as Json));
}

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The draft as it can be used: fields this form does not have, or in another shape, are left out. */
export function readDraft(kept: Json | null, model: Fields): FormDraft | null {
  if (!isFields(kept ?? undefined)) return null;
  const { typed, from } = kept as { typed?: Json; from?: Json };
  if (!isFields(typed) || !isFields(from)) return null;
  const usable = Object.entries(typed).filter(([field, value]) => {
    const of = model[field];
    return of !== undefined && fits(value, of);
  });
  return usable.length === 0 ? null : { typed: Object.fromEntries(usable), from };
}

/** The form as shown: what was typed over what stands in the plan now. What nobody touched follows the plan. */
export const shownOf = <T extends Fields>(stands: T, draft: FormDraft | null): T =>
  draft === null ? stands : { ...stands, ...draft.typed };

/** The draft after some fields were changed; null when everything stands as it is in the plan again. */
export function typedInto(stands: Fields, draft: FormDraft | null, patch: Partial<Fields>): FormDraft | null {
  const typed = Object.fromEntries(
    Object.entries({ ...draft?.typed, ...patch }).filter(([field, value]) => !same(value, stands[field])),
  ) as Fields;
  const fields = Object.keys(typed);
  if (fields.length === 0) return null;
  // What stood there when they began stays, also where that was null: otherwise somebody else's change would go unsaid.
  const began: Fields = { ...stands, ...draft?.from };
  const from = Object.fromEntries(fields.map((field) => [field, began[field] ?? null]));
  return { typed, from };
}

/** Fields that somebody else changed in the plan since they were typed over here. */
export const overtaken = (stands: Fields, draft: FormDraft | null): string[] =>
  Object.keys(draft?.typed ?? {}).filter(
    (field) => !same(draft?.from[field], stands[field]) && !same(draft?.typed[field], stands[field]),
  );
