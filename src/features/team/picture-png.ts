import { readPicture } from '../../pictures/picture.ts';
import { pictureAddress } from '../../plan-ui/picture/picture-file.tsx';

/** Dots each way: sharp in print at the size of a line or a heading. */
const DOTS = 144;

/** A picture as Word takes it. null where it cannot be drawn: the words then stand alone. */
export async function picturePng(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = readPicture(id);
  if (picture?.kind !== 'file') return null;
  const image = new Image(DOTS, DOTS);
  image.src = pictureAddress(picture.file);
  const canvas = document.createElement('canvas');
  canvas.width = DOTS;
  canvas.height = DOTS;
  try {
    await image.decode();
    canvas.getContext('2d')?.drawImage(image, 0, 0, DOTS, DOTS);
    const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return drawn === null ? null : new Uint8Array(await drawn.arrayBuffer());
  } catch {
    return null;
  }
}
