import { personFiles } from './person-face.ts';
import { filesOf, pictureIds, readPicture } from './picture.ts';

/** Every file of the set that the app can show, sorted: what `files.json` must hold. */
export function neededFiles(): readonly string[] {
  const files = new Set(personFiles());
  for (const id of pictureIds) {
    const picture = readPicture(id);
    for (const file of picture === null ? [] : filesOf(picture)) files.add(file);
  }
  return [...files].sort();
}
