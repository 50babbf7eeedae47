import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import catalogue from './catalogue.json' with { type: 'json' };
import files from './files.json' with { type: 'json' };
import { neededFiles } from './needed-files.ts';
import { filesOf, personPicture, pictureGroups, pictureIds, readPicture } from './picture.ts';

const inTheSet = (file: string) => existsSync(`node_modules/openmoji/color/svg/${file}.svg`);

describe('the catalogue', () => {
  it('has at least 380 pictures, each with one id that is a plain word', () => {
    expect(pictureIds.length).toBeGreaterThanOrEqual(380);
    expect(new Set(pictureIds).size).toBe(pictureIds.length);
    // Parts of a reference are joined by colons, and "person" there means somebody of the plan.
    for (const id of pictureIds) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const word of ['not', 'badge', 'pair', 'person']) expect(pictureIds).not.toContain(word);
  });

  it('resolves every picture to files of the set', () => {
    for (const id of pictureIds) {
      const picture = readPicture(id);
      expect(picture, id).not.toBeNull();
      if (picture !== null)
        for (const file of filesOf(picture)) expect(inTheSet(file), `${id} ${file}`).toBe(true);
    }
  });

  it('says each picture in exactly one way', () => {
    for (const row of catalogue)
      expect(
        ['file', 'not', 'of', 'pair'].filter((how) => how in row),
        row.id,
      ).toHaveLength(1);
    const drawn = catalogue.map(({ id: _id, group: _group, ...how }) => JSON.stringify(how));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('puts every picture in one group', () => {
    expect([...pictureGroups.values()].flat()).toEqual(pictureIds);
    expect(pictureGroups.get('sleep')).toContain('bed');
  });

  it('is in step with files.json (run make-files.mjs)', () => {
    expect(files).toEqual(neededFiles());
  });
});

describe('a picture reference', () => {
  const house = { kind: 'file', file: '1F3E0' };
  const shield = { kind: 'file', file: '1F6E1' };

  it('reads a catalogue id', () => {
    expect(readPicture('house')).toEqual(house);
  });

  it('reads a composed picture of the catalogue and the same thing spelled out', () => {
    expect(readPicture('safe-home')).toEqual({ kind: 'badge', of: house, badge: shield });
    expect(readPicture('badge:house:shield')).toEqual(readPicture('safe-home'));
    expect(readPicture('not:beer')).toEqual(readPicture('no-alcohol'));
    expect(readPicture('pair:girl:boy')).toEqual(readPicture('siblings'));
    expect(readPicture('not:drugs')).toEqual(readPicture('no-drugs'));
  });

  it('reads people, alone, two together and with a badge', () => {
    const somebody = (personId: string) => ({ kind: 'person', personId });
    expect(readPicture(personPicture('p-1'))).toEqual(somebody('p-1'));
    expect(readPicture('person:a:b')).toEqual(somebody('a:b'));
    expect(readPicture('pair:person:p-1:person:p-2')).toEqual({
      kind: 'pair',
      first: somebody('p-1'),
      second: somebody('p-2'),
    });
    expect(readPicture('badge:person:p-1:shield')).toEqual({
      kind: 'badge',
      of: somebody('p-1'),
      badge: shield,
    });
  });

  it.each([
    '',
    ':',
    'nonsense',
    'House',
    'not:',
    'not:nonsense',
    'not:beer:wine',
    'not:not:beer',
    'badge:house',
    'badge:house:shield:key',
    'pair:girl',
    'pair:girl:',
    'person',
    'person:',
    'pair:person:p-1:person:',
    '__proto__',
    'constructor',
    '1F3E0',
    '../house',
    'گھر',
  ])('does not know %j and says so', (ref) => {
    expect(readPicture(ref)).toBeNull();
  });
});
