import * as v from 'valibot';

/** The sheet every drawing is made on, in its own units: four by three, so that it is the same on every screen and on paper. */
export const SHEET = { width: 1200, height: 900 } as const;
/** What a drawing's keepsake is called. */
export const DRAWING_TYPE = 'application/vnd.waymark.drawing+json';

export const crayons = ['black', 'brown', 'red', 'orange', 'yellow', 'green', 'blue', 'purple'] as const;
export type Crayon = (typeof crayons)[number];
export const thicknesses = ['thin', 'middle', 'thick'] as const;
export type Thickness = (typeof thicknesses)[number];

const stroke = v.object({
  crayon: v.picklist(crayons),
  thickness: v.picklist(thicknesses),
  /** x, y and pressure (0 to 100; -1 where the pen or finger tells none), one after the other, in whole units of the sheet */
  points: v.array(v.pipe(v.number(), v.integer())),
});
/** One line of the pen. */
export type Stroke = v.InferOutput<typeof stroke>;
const DrawingSchema = v.object({ strokes: v.array(stroke) });

/** The bytes of a drawing's keepsake. */
export const writeDrawing = (strokes: readonly Stroke[]): string => JSON.stringify({ strokes });

/** The strokes in a keepsake or a draft; null where it is no drawing this version can read. */
export function readDrawing(text: string): Stroke[] | null {
  try {
    const read = v.safeParse(DrawingSchema, JSON.parse(text));
    return read.success ? read.output.strokes : null;
  } catch {
    return null;
  }
}
