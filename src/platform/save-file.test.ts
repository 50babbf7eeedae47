import { describe, expect, it, vi } from 'vitest';
import { readFile, saveFile } from './save-file.ts';

describe('readFile', () => {
  it('gives the bytes', async () => {
    const read = await readFile(new Blob([new Uint8Array([1, 2, 3])]), 3);
    expect(read).toEqual({ ok: true, bytes: new Uint8Array([1, 2, 3]) });
  });
  it('does not open what is too big', async () => {
    const file = new Blob(['four']);
    const opened = vi.spyOn(file, 'arrayBuffer');
    expect(await readFile(file, 3)).toEqual({ ok: false, because: 'too-big' });
    expect(opened).not.toHaveBeenCalled();
  });
  it('says when a file cannot be read', async () => {
    const file = new Blob(['x']);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
    expect(await readFile(file, 3)).toEqual({ ok: false, because: 'unreadable' });
  });
});

it.each([['Kayla Smith.waymark'], ['../x.json'], ['plan'], ['kayla’s.txt'], ['.json'], ['a.b.c.d']])(
  'never saves under the name %j',
  (name) => {
    expect(() => saveFile(new Blob([]), name)).toThrow(new RangeError('not a harmless file name'));
  },
);
