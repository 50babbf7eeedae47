import { describe, expect, test } from 'vitest';
import { pictureName, pictureReader } from './picture-pack.ts';

const scope = 'https://waymark.example/app/';
const house = '<svg xmlns="http://www.w3.org/2000/svg"/>';

describe('the name of a picture', () => {
  test('is its hex name, with or without a question mark after it', () => {
    expect(pictureName(scope, `${scope}pictures/1F3E0.svg`)).toBe('1F3E0');
    expect(pictureName(scope, `${scope}pictures/0031-FE0F-20E3.svg?v=2`)).toBe('0031-FE0F-20E3');
  });

  test('other addresses have none', () => {
    for (const path of ['pictures/all.json', 'pictures/1F3E0.png', 'deeper/pictures/1F3E0.svg', '']) {
      expect(pictureName(scope, scope + path)).toBeUndefined();
    }
    expect(pictureName(scope, 'https://elsewhere.example/app/pictures/1F3E0.svg')).toBeUndefined();
  });
});

describe('pictures out of the pack', () => {
  test('come as pictures, and the pack is read once', async () => {
    let brought = 0;
    const read = pictureReader(async () => {
      brought += 1;
      return Response.json({ '1F3E0': house });
    });
    const answers = await Promise.all([read('1F3E0'), read('1F3E0'), read('1F3E1')]);
    expect(answers[0]?.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(await answers[1]?.text()).toBe(house);
    expect(answers[2]).toBeUndefined();
    expect(brought).toBe(1);
  });

  test('where the pack is not there yet, none comes; once it is there, they do', async () => {
    const kept = [undefined, Response.json({ '1F3E0': house })];
    const read = pictureReader(async () => kept.shift());
    expect(await read('1F3E0')).toBeUndefined();
    expect(await (await read('1F3E0'))?.text()).toBe(house);
  });
});
