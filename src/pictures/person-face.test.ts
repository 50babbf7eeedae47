import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Looks, personFace, personFiles, unchosenLooks } from './person-face.ts';

const bases: readonly Looks['base'][] = [
  'baby',
  'child',
  'girl',
  'boy',
  'woman',
  'man',
  'person',
  'older-woman',
  'older-man',
  'older-person',
];
const hairs: readonly Looks['hair'][] = [
  'plain',
  'blond',
  'red',
  'curly',
  'white',
  'bald',
  'beard',
  'headscarf',
  'turban',
];
const tones: readonly Looks['tone'][] = [0, 1, 2, 3, 4, 5];

const every: Looks[] = bases.flatMap((base) =>
  hairs.flatMap((hair) =>
    tones.flatMap((tone) =>
      [true, false].map((on): Looks => ({ base, hair, tone, glasses: on, wheelchair: on })),
    ),
  ),
);

describe('a person face', () => {
  it('is a file of the set and of files.json for every way to look', () => {
    const listed = new Set(personFiles());
    for (const looks of every) {
      const { file, wheelchair } = personFace(looks);
      const said = JSON.stringify(looks);
      expect(existsSync(`node_modules/openmoji/color/svg/${file}.svg`), said).toBe(true);
      expect(listed.has(file), said).toBe(true);
      if (wheelchair !== null) expect(listed.has(wheelchair)).toBe(true);
    }
  });

  it('never loses a skin tone that somebody chose', () => {
    const marks = ['', '1F3FB', '1F3FC', '1F3FD', '1F3FE', '1F3FF'];
    for (const looks of every) {
      const { file } = personFace(looks);
      if (looks.tone === 0) expect(file).not.toMatch(/1F3F[B-F]/);
      else expect(file).toContain(`-${marks[looks.tone]}`);
    }
  });

  it('draws spectacles and wheelchair only where chosen', () => {
    for (const looks of every) {
      const face = personFace(looks);
      expect(face.glasses !== null).toBe(looks.glasses);
      expect(face.wheelchair !== null).toBe(looks.wheelchair);
    }
  });

  it.each([
    ['girl', 'red', 2, '1F469-1F3FC-200D-1F9B0'],
    ['girl', 'plain', 1, '1F467-1F3FB'],
    ['boy', 'turban', 3, '1F473-1F3FD'],
    ['boy', 'beard', 3, '1F466-1F3FD'],
    ['child', 'white', 1, '1F9D2-1F3FB'],
    ['man', 'headscarf', 4, '1F468-1F3FE'],
    ['man', 'beard', 1, '1F9D4-1F3FB-200D-2642-FE0F'],
    ['woman', 'headscarf', 3, '1F9D5-1F3FD'],
    ['woman', 'blond', 1, '1F471-1F3FB-200D-2640-FE0F'],
    ['older-woman', 'white', 1, '1F475-1F3FB'],
    ['older-man', 'bald', 5, '1F474-1F3FF'],
    ['baby', 'headscarf', 2, '1F476-1F3FC'],
  ] as const)('draws %s, %s, tone %i', (base, hair, tone, file) => {
    expect(personFace({ base, hair, tone, glasses: false, wheelchair: false }).file).toBe(file);
  });

  it('has a neutral face while nothing is chosen', () => {
    expect(personFace(unchosenLooks)).toEqual({ file: '1F9D1', glasses: null, wheelchair: null });
  });
});
