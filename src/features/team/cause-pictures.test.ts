import { expect, it } from 'vitest';
import { readPicture } from '../../pictures/picture.ts';
import { causePictures, goodPictures, partPictures } from './cause-pictures.ts';

it('shows only pictures that are one file of the set, which can be put into a Word document', () => {
  const all = [partPictures, causePictures, goodPictures].flatMap((some) => Object.values(some));
  expect(all.filter((id) => readPicture(id)?.kind !== 'file')).toEqual([]);
});
