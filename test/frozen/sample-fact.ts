/** What this needs to know of a valibot schema; its own types hide it behind generics. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly wrapped?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly '~run': (
    dataset: { value: unknown },
    config: object,
  ) => { readonly typed?: boolean; readonly issues?: unknown };
}

const candidates: Readonly<Record<string, readonly unknown[]>> = {
  string: ['2026-11-23', 'en-GB', 'girl', '10:30', '#aabbcc', 'مرحبا 🦊'],
  number: [1, 5, 0, 10, 60, 2026],
  boolean: [true, false],
};

const fits = (shape: Shape, value: unknown) => !shape['~run']({ value }, {}).issues;

/** A value this schema takes, with every optional field filled in. Throws where it finds none. */
export function sampleOf(shape: Shape): unknown {
  const tried = sampleByType(shape);
  for (const value of tried) if (fits(shape, value)) return value;
  throw new Error(`no sample for a schema of type ${shape.type}`);
}

function sampleByType(shape: Shape): readonly unknown[] {
  const inner = shape.wrapped ?? shape.item ?? shape.value;
  if (shape.entries) {
    return [Object.fromEntries(Object.entries(shape.entries).map(([key, one]) => [key, sampleOf(one)]))];
  }
  if (shape.type === 'array' && inner) return [[sampleOf(inner)], [sampleOf(inner), sampleOf(inner)]];
  if (shape.type === 'tuple' && shape.items) return [shape.items.map(sampleOf)];
  if (shape.type === 'record' && inner) return [{ one: sampleOf(inner) }];
  if (shape.type === 'literal') return [shape.literal];
  if (shape.type === 'picklist' || shape.type === 'enum') return shape.options ?? [];
  if (shape.options) return (shape.options as readonly Shape[]).map(sampleOf);
  if (inner) return [sampleOf(inner)];
  return candidates[shape.type] ?? [];
}
