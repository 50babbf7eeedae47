import type { Json } from '../../lib/canonical-json.ts';
import {
  type Crayon,
  crayons,
  readDrawing,
  type Stroke,
  type Thickness,
  thicknesses,
} from '../../plan/hills/drawing.ts';
import { type HillKind, hillKinds } from '../../plan/hills/facts.ts';

export const ways = ['draw', 'pictures', 'write', 'say'] as const;
export type Way = (typeof ways)[number];

/**
 * The hill a child is on and what is not kept in the record yet, as a sealed draft: a locked or killed tablet loses no line.
 * null: as it stands in the record.
 */
export interface Filling {
  readonly at: HillKind;
  readonly way: Way;
  readonly crayon: Crayon;
  readonly thickness: Thickness;
  readonly strokes: readonly Stroke[] | null;
  readonly pictures: readonly string[] | null;
  readonly words: string | null;
}

/** A hill just opened. Worries begin with writing: the worst is written rather than drawn (domain §2.9). */
export const startFilling = (at: HillKind): Filling => ({
  at,
  way: at === 'worries' ? 'write' : 'draw',
  crayon: 'blue',
  thickness: 'middle',
  strokes: null,
  pictures: null,
  words: null,
});

export const draftOf = (telling: string): string => `hills:${telling}`;

export const asJson = (filling: Filling): Json => filling as unknown as Json;

/** The kept draft, if it has the shape this version writes; what does not fit is left out. */
export function readFilling(kept: Json | null): Filling | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const { at, way, crayon, thickness, strokes, pictures, words } = kept as Readonly<Record<string, Json>>;
  const kind = hillKinds.find((one) => one === at);
  if (kind === undefined) return null;
  const start = startFilling(kind);
  return {
    ...start,
    way: ways.find((one) => one === way) ?? start.way,
    crayon: crayons.find((one) => one === crayon) ?? start.crayon,
    thickness: thicknesses.find((one) => one === thickness) ?? start.thickness,
    strokes: Array.isArray(strokes) ? readDrawing(JSON.stringify({ strokes })) : null,
    pictures: Array.isArray(pictures) ? pictures.filter((one) => typeof one === 'string') : null,
    words: typeof words === 'string' ? words : null,
  };
}
