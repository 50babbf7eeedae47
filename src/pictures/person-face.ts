/** How a person looks. The same fields as the plan's own type, declared here because pictures import nothing. */
export interface Looks {
  readonly base:
    | 'baby'
    | 'child'
    | 'girl'
    | 'boy'
    | 'woman'
    | 'man'
    | 'person'
    | 'older-woman'
    | 'older-man'
    | 'older-person';
  readonly hair: 'plain' | 'blond' | 'red' | 'curly' | 'white' | 'bald' | 'beard' | 'headscarf' | 'turban';
  /** 0 = nothing chosen (the set's drawn yellow, nobody's skin); 1 lightest to 5 darkest. */
  readonly tone: 0 | 1 | 2 | 3 | 4 | 5;
  readonly glasses: boolean;
  readonly wheelchair: boolean;
}

/** Where the eyes are in the set's 72-unit square: middle of both, and their distance. */
export interface Eyes {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

/** What to draw for a person: a bust, spectacles over it, a wheelchair as badge. Files without `.svg`. */
export interface PersonFace {
  readonly file: string;
  readonly glasses: Eyes | null;
  readonly wheelchair: string | null;
}

/** Nothing chosen yet: a clothed bust of no age, no sex and no skin. */
export const unchosenLooks: Looks = {
  base: 'person',
  hair: 'plain',
  tone: 0,
  glasses: false,
  wheelchair: false,
};

/** Start of the hex name, and what follows the skin tone. */
type Drawing = readonly [code: string, after: string];
type Wardrobe = Readonly<Partial<Record<Looks['hair'], Drawing>>> & { readonly plain: Drawing };

const tones = ['', '-1F3FB', '-1F3FC', '-1F3FD', '-1F3FE', '-1F3FF'] as const;
const female = '-200D-2640-FE0F';
const male = '-200D-2642-FE0F';
const headscarf: Drawing = ['1F9D5', ''];

/** Hair the set draws for grown-ups, from the code of woman, man or person. */
const hairOf = (code: string, sex: string) => ({
  blond: ['1F471', sex] as Drawing,
  red: [code, '-200D-1F9B0'] as Drawing,
  curly: [code, '-200D-1F9B1'] as Drawing,
  white: [code, '-200D-1F9B3'] as Drawing,
  bald: [code, '-200D-1F9B2'] as Drawing,
  beard: ['1F9D4', sex] as Drawing,
  turban: ['1F473', sex] as Drawing,
});

const woman: Wardrobe = { plain: ['1F469', ''], ...hairOf('1F469', female), headscarf };
// The set draws no man with a headscarf; a turban in its place would be somebody else's faith, so: plain.
const man: Wardrobe = { plain: ['1F468', ''], ...hairOf('1F468', male) };
const person: Wardrobe = { plain: ['1F9D1', ''], ...hairOf('1F9D1', ''), headscarf };

// The set draws no hair for children. They borrow the grown-up bust of that hair, nearly the same drawing;
// but not grey hair or a beard, and the turban is the one drawn without a beard.
function childOf(plain: string, grownUp: Wardrobe): Wardrobe {
  const { white: _white, beard: _beard, ...rest } = grownUp;
  return { ...rest, plain: [plain, ''], turban: ['1F473', ''] };
}

const older = (plain: string, grownUp: Wardrobe): Wardrobe => ({
  ...grownUp,
  plain: [plain, ''],
  white: [plain, ''], // older people are drawn grey
});

const wardrobes: Readonly<Record<Looks['base'], Wardrobe>> = {
  baby: { plain: ['1F476', ''] },
  child: childOf('1F9D2', person),
  girl: childOf('1F467', woman),
  boy: childOf('1F466', man),
  woman,
  man,
  person,
  'older-woman': older('1F475', woman),
  'older-man': { ...older('1F474', man), bald: ['1F474', ''] },
  'older-person': older('1F9D3', person),
};

/** The badge of a person who uses a wheelchair: the chair, not a sign. */
const wheelchairFile = 'E327';

const usualEyes: Eyes = { x: 36, y: 30, apart: 8 };
const eyesByCode: Readonly<Record<string, Eyes>> = { '1F476': { x: 36, y: 28, apart: 14 } };

/**
 * The drawing of a person. Hair the set lacks for a base gives that base's plain bust; every answer is a file
 * of the set. A chosen tone (1 to 5) is always kept, so nobody who chose a skin is drawn yellow.
 */
export function personFace(looks: Looks): PersonFace {
  const wardrobe = wardrobes[looks.base];
  const [code, after] = wardrobe[looks.hair] ?? wardrobe.plain;
  return {
    file: `${code}${tones[looks.tone]}${after}`,
    glasses: looks.glasses ? (eyesByCode[code] ?? usualEyes) : null,
    wheelchair: looks.wheelchair ? wheelchairFile : null,
  };
}

/** Every file a person's face may need. */
export function personFiles(): readonly string[] {
  const files = new Set([wheelchairFile]);
  for (const wardrobe of Object.values(wardrobes))
    for (const [code, after] of Object.values(wardrobe))
      for (const tone of tones) files.add(`${code}${tone}${after}`);
  return [...files];
}
